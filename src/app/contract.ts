import { adminContract } from "#features/accounts/shared/admin.contract.ts";
import { auditContract } from "#features/accounts/shared/audit.contract.ts";
import { authContract } from "#features/accounts/shared/auth.contract.ts";
import { matchingContract } from "#features/matching/shared/matching.contract.ts";
import { needsContract } from "#features/needs/shared/needs.contract.ts";
import { notificationsContract } from "#features/notifications/shared/notifications.contract.ts";
import { organisationContract } from "#features/organisation/shared/organisation.contract.ts";
import { peopleContract } from "#features/people/shared/people.contract.ts";
import { privacyContract } from "#features/privacy/shared/privacy.contract.ts";
import { programmesContract } from "#features/programmes/shared/programmes.contract.ts";
import { relationshipsContract } from "#features/relationships/shared/relationships.contract.ts";
import { skillsContract } from "#features/skills/shared/skills.contract.ts";

/** The whole API by tag: `tag.verb` is the operation id. */
export const contract = {
  admin: adminContract,
  audit: auditContract,
  auth: authContract,
  matching: matchingContract,
  needs: needsContract,
  notifications: notificationsContract,
  organisation: organisationContract,
  people: peopleContract,
  privacy: privacyContract,
  programmes: programmesContract,
  relationships: relationshipsContract,
  skills: skillsContract,
};
