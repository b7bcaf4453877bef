import { fullScreen, inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

/** What participants answer, without anything round it. */
export const needsTasks = [
  screenAt(fullScreen, "/programmes/$programmeId/needs", () =>
    import("./assessment/assessment-screen.tsx").then((m) => m.AssessmentScreen),
  ),
];

/** What coordinators see of the answers. */
export const needsScreens = [
  screenAt(inShell, "/programmes/$programmeId/demand", () => import("./demand-screen.tsx").then((m) => m.DemandScreen)),
];
