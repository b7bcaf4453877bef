import { wireErrorOf } from "#platform/web/client/wire-error.ts";
import { fullScreen, inShell, outside, rootRoute } from "#platform/web/router/frames.ts";
import type { Session } from "#platform/web/session.ts";
import { notFoundScreens } from "./shell/not-found-screens.ts";
import type { ShellParts } from "./shell/parts.ts";

/** Every screen of every feature: one line per feature and frame. */
export const routeTree = rootRoute.addChildren([
  inShell.addChildren([...notFoundScreens]),
  fullScreen.addChildren([]),
  outside.addChildren([]),
]);

const nobody: Session = {
  signInPath: "/sign-in",
  ensure: () => Promise.reject(wireErrorOf({ code: "UNAUTHORIZED" }, 401)),
  useAccount: () => {
    throw new Error("nobody is signed in");
  },
};

/** What the features put into the shell: who is signed in, and the places of the sidebar in their order. */
export const shellParts: ShellParts = { session: nobody, sections: [], places: [] };
