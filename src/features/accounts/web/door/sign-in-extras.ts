import { createContext, type ReactNode } from "react";

/** What the app puts below the sign-in: in the demo, the people whom one can be at one click. */
export const SignInExtras = createContext<ReactNode>(null);
