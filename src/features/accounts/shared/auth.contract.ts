import { ownAccountContract } from "./own-account.contract.ts";
import { signInContract } from "./sign-in.contract.ts";

/** The tag `auth`: the doors, and what people decide about their own account. */
export const authContract = { ...signInContract, ...ownAccountContract };
