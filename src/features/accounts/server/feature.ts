import { feature } from "#platform/server/feature.ts";
import { forgetOldTries } from "#platform/server/rate-limits.ts";
import { accountErrorMessages } from "../shared/account-errors.messages.ts";
import { accountDisabled, roleGiven, roleTaken, sessionsEnded } from "../shared/accounts.events.ts";
import { adminRoutes, auditRoutes } from "./admin.routes.ts";
import { authRoutes } from "./auth.routes.ts";
import { onMailLink } from "./commands/ask-link.ts";
import { forgetOldSessions } from "./forget-old.ts";
import { endWaitingLink, tellOfNewPassword, tellOfWaitingLink } from "./subscribers/tell-of-account.ts";
import { accountsPersonalData } from "./personal-data.ts";

const rightsMoved = [sessionsEnded, accountDisabled, roleGiven, roleTaken];

export const accounts = feature(
  "accounts",
  { auth: authRoutes, admin: adminRoutes, audit: auditRoutes },
  {
    personalData: accountsPersonalData,
    catalogues: [accountErrorMessages],
    subscribers: { tellOfNewPassword, tellOfWaitingLink, endWaitingLink },
    jobs: [onMailLink],
    due: { forgetOldSessions, forgetOldTries },
    rightsMoved,
  },
);
