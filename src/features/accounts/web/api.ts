import { organisationContract } from "#features/organisation/shared/organisation.contract.ts";
import { apiOf } from "#platform/web/client/api-of.ts";
import { adminContract } from "../shared/admin.contract.ts";
import { auditContract } from "../shared/audit.contract.ts";
import { authContract } from "../shared/auth.contract.ts";

export const api = apiOf({
  auth: authContract,
  admin: adminContract,
  audit: auditContract,
  organisation: organisationContract,
});
