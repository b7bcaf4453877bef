export { type Addressee, addressees } from "./addressees.ts";
export { audit } from "./audit.ts";
export { knockWithToken, welcomeWithToken } from "./door-limits.ts";
export { enter } from "./enter.ts";
export { openFirstAccount } from "./first-account.ts";
export { identify } from "./identify.ts";
export { appointAdministrator, issueToken } from "./operator.ts";
export { openSession } from "./open-session.ts";
