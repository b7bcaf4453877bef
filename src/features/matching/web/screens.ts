import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

export const matchingScreens = [
  screenAt(inShell, "/programmes/$programmeId/matching", () =>
    import("./matching-screen.tsx").then((m) => m.MatchingScreen),
  ),
];
