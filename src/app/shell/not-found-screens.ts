import { createRoute } from "@tanstack/react-router";
import { inShell } from "#platform/web/router/frames.ts";
import { NotFoundScreen } from "./not-found-screen.tsx";

/** Whatever leads nowhere, inside the shell so that its ways out are there. */
export const notFoundScreens = [createRoute({ getParentRoute: () => inShell, path: "$", component: NotFoundScreen })];
