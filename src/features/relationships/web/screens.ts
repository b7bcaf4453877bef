import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

export const relationshipsScreens = [
  screenAt(inShell, "/relationships", () => import("./relationships-screen.tsx").then((m) => m.RelationshipsScreen)),
  screenAt(inShell, "/relationships/$relationshipId", () =>
    import("./relationship-screen.tsx").then((m) => m.RelationshipScreen),
  ),
  screenAt(inShell, "/reports", () => import("./reports-screen.tsx").then((m) => m.ReportsScreen)),
  screenAt(inShell, "/programmes/$programmeId/relationships", () =>
    import("./programme-relationships-screen.tsx").then((m) => m.ProgrammeRelationshipsScreen),
  ),
];
