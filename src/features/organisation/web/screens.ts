import { outside } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

export const setUpScreens = [
  screenAt(outside, "/set-up", () => import("./set-up-screen.tsx").then((m) => m.SetUpScreen)),
];
