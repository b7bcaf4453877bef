import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

/** Every screen about people. */
export const peopleScreens = [
  screenAt(inShell, "/people/import", () => import("./import/import-screen.tsx").then((m) => m.ImportScreen)),
  screenAt(inShell, "/people/import/$importId", () =>
    import("./import/import-screen.tsx").then((m) => m.OneImportScreen),
  ),
  screenAt(inShell, "/admin/levels", () => import("./levels/levels-screen.tsx").then((m) => m.LevelsScreen)),
  screenAt(inShell, "/people", () => import("./directory/people-screen.tsx").then((m) => m.PeopleScreen)),
  screenAt(inShell, "/people/$personId", () => import("./profile/person-screen.tsx").then((m) => m.PersonScreen)),
];
