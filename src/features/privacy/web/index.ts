import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

export const privacyScreens = [
  screenAt(inShell, "/settings/data", () => import("./own-data-screen.tsx").then((m) => m.OwnDataScreen)),
];
