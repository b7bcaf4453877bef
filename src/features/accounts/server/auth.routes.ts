import { anyone, signedIn } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { authContract } from "../shared/auth.contract.ts";
import { inOwnSession } from "./accounts.access.ts";
import { confirmOwnLink, refuseOwnLink } from "./commands/answer-link.ts";
import { askLink, askReset } from "./commands/ask-link.ts";
import { changePassword } from "./commands/change-password.ts";
import { acknowledgeNotice, me, savePreferences } from "./commands/me.ts";
import { endOtherSessions, endSession, sessions } from "./commands/sessions.ts";
import { signIn, signOut } from "./commands/sign-in.ts";
import { createToken, revokeToken, tokens } from "./commands/tokens.ts";
import { acceptInvitation, readLink, setPassword, useLink } from "./commands/use-link.ts";
import { ownWaitingLinks } from "./queries/waiting-links.ts";

export const authRoutes = routesFor(authContract)({
  signIn: procedure(authContract.signIn, anyone(), signIn),
  signOut: procedure(authContract.signOut, anyone(), signOut),
  askLink: procedure(authContract.askLink, anyone(), askLink),
  askReset: procedure(authContract.askReset, anyone(), askReset),
  readLink: procedure(authContract.readLink, anyone(), readLink),
  useLink: procedure(authContract.useLink, anyone(), useLink),
  acceptInvitation: procedure(authContract.acceptInvitation, anyone(), acceptInvitation),
  setPassword: procedure(authContract.setPassword, anyone(), setPassword),
  me: procedure(authContract.me, signedIn(), me),
  savePreferences: procedure(authContract.savePreferences, signedIn(), savePreferences),
  acknowledgeNotice: procedure(authContract.acknowledgeNotice, signedIn(), acknowledgeNotice),
  changePassword: procedure(authContract.changePassword, inOwnSession(), changePassword),
  sessions: procedure(authContract.sessions, inOwnSession(), sessions),
  endSession: procedure(authContract.endSession, inOwnSession(), endSession),
  endOtherSessions: procedure(authContract.endOtherSessions, inOwnSession(), endOtherSessions),
  tokens: procedure(authContract.tokens, inOwnSession(), tokens),
  createToken: procedure(authContract.createToken, inOwnSession(), createToken),
  revokeToken: procedure(authContract.revokeToken, inOwnSession(), revokeToken),
  waitingLinks: procedure(authContract.waitingLinks, inOwnSession(), ownWaitingLinks),
  confirmLink: procedure(authContract.confirmLink, inOwnSession(), confirmOwnLink),
  refuseLink: procedure(authContract.refuseLink, inOwnSession(), refuseOwnLink),
});
