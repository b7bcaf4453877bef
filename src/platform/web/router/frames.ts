import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";

/** What the app tells the router: how to make sure that somebody is signed in before a screen is shown. */
export type RouterContext = { enter: (href: string) => Promise<void> };

/** The root of every address. What it renders is given by the app, which knows the features. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Screens with the sidebar round them, for somebody who is signed in. */
export const inShell = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  beforeLoad: ({ context, location }) => context.enter(location.href),
});

/** Full-screen tasks of somebody who is signed in: one question at a time, no sidebar. */
export const fullScreen = createRoute({
  getParentRoute: () => rootRoute,
  id: "task",
  beforeLoad: ({ context, location }) => context.enter(location.href),
});

/** Screens for anyone: sign-in, set-up, an invitation. */
export const outside = createRoute({ getParentRoute: () => rootRoute, id: "outside" });

export type Frame = typeof inShell | typeof fullScreen | typeof outside;
