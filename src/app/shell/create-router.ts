import type { QueryClient } from "@tanstack/react-query";
import { type AnyRoute, createRouter, redirect } from "@tanstack/react-router";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { inShell, rootRoute } from "#platform/web/router/frames.ts";
import type { Session } from "#platform/web/session.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { Root } from "./root.tsx";
import { Shell } from "./shell.tsx";

/** The router over all screens. Whoever is not signed in is sent to the sign-in, and back afterwards. */
export function createAppRouter(routeTree: AnyRoute, queryClient: QueryClient, session: Session) {
  const enter = async (href: string) => {
    await session.ensure(queryClient, href).catch((error: unknown) => {
      if (codeOf(error) !== "UNAUTHORIZED") throw error;
      throw redirect({ to: session.signInPath, search: { next: href } });
    });
  };
  rootRoute.update({ component: Root });
  inShell.update({ component: Shell });
  return createRouter({
    routeTree,
    context: { enter },
    defaultPreload: "intent",
    defaultErrorComponent: BrokenScreen,
    defaultNotFoundComponent: NotFoundScreen,
    scrollRestoration: true,
  });
}
