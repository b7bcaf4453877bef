import { signedIn, whoMay } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { accountPolicy, accountsPolicy, isOpenAccount } from "../shared/accounts.policy.ts";
import { adminContract } from "../shared/admin.contract.ts";
import { auditContract } from "../shared/audit.contract.ts";
import { onAccount } from "./accounts.access.ts";
import { confirmLink } from "./commands/answer-link.ts";
import { disableAccount, enableAccount } from "./commands/disable-account.ts";
import { copyInvitation, makeSignInLink } from "./commands/hand-over-links.ts";
import { invitePeople } from "./commands/invite-people.ts";
import { giveRole, takeRole } from "./commands/roles.ts";
import { accounts } from "./queries/accounts.ts";
import { auditLog, ownAuditLog } from "./queries/audit-log.ts";
import { mails } from "./queries/mails.ts";
import { allWaitingLinks } from "./queries/waiting-links.ts";

const { administer, invite } = accountsPolicy;

export const adminRoutes = routesFor(adminContract)({
  accounts: procedure(adminContract.accounts, whoMay(administer), accounts),
  disableAccount: procedure(adminContract.disableAccount, onAccount("personId", accountPolicy.disable), disableAccount),
  enableAccount: procedure(adminContract.enableAccount, onAccount("personId", accountPolicy.enable), enableAccount),
  giveRole: procedure(adminContract.giveRole, onAccount("personId", administer), giveRole),
  takeRole: procedure(adminContract.takeRole, onAccount("personId", administer), takeRole),
  invite: procedure(adminContract.invite, whoMay(invite), invitePeople),
  copyInvitation: procedure(adminContract.copyInvitation, onAccount("personId", isOpenAccount), copyInvitation),
  makeSignInLink: procedure(adminContract.makeSignInLink, onAccount("personId", isOpenAccount), makeSignInLink),
  waitingLinks: procedure(adminContract.waitingLinks, whoMay(administer), allWaitingLinks),
  confirmLink: procedure(adminContract.confirmLink, whoMay(administer), confirmLink),
  mails: procedure(adminContract.mails, whoMay(administer), mails),
});

export const auditRoutes = routesFor(auditContract)({
  list: procedure(auditContract.list, whoMay(administer), auditLog),
  mine: procedure(auditContract.mine, signedIn(), ownAuditLog),
});
