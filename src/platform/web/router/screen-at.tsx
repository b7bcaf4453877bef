import { createRoute, lazyRouteComponent, type ResolveParams, useParams } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { Frame } from "./frames.ts";

/**
 * A screen at an address, loaded when somebody goes there. Its parameters arrive as props:
 * `screenAt(inShell, "/relationships/$relationshipId/goals", () => import("./goals-screen.tsx").then((m) => m.GoalsScreen))`.
 * A feature lists its screens in `web/screens.ts`; the app adds the list in `web-routes.ts`.
 */
export function screenAt<At extends Frame, Path extends string>(
  frame: At,
  path: Path,
  load: () => Promise<ComponentType<ResolveParams<Path>>>,
) {
  return createRoute({
    getParentRoute: () => frame,
    path,
    component: lazyRouteComponent(async () => ({ default: withParams(await load()) })),
  });
}

/** The router matched the path before it renders, so every parameter that the path names is there. */
function withParams<Params>(Screen: ComponentType<Params>): ComponentType {
  return function ScreenWithParams() {
    const params = useParams({ strict: false }) as Params & object;
    return <Screen {...params} />;
  };
}
