import { adminContract } from "#features/accounts/shared/admin.contract.ts";
import { auditContract } from "#features/accounts/shared/audit.contract.ts";
import { authContract } from "#features/accounts/shared/auth.contract.ts";
import { programmesContract } from "#features/programmes/shared/programmes.contract.ts";

/** The whole API by tag: `tag.verb` is the operation id. */
export const contract = {
  admin: adminContract,
  audit: auditContract,
  auth: authContract,
  programmes: programmesContract,
};
