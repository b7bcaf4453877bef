import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

/** Every screen about programmes. */
export const programmesScreens = [
  screenAt(inShell, "/programmes", () => import("./programmes-screen.tsx").then((m) => m.ProgrammesScreen)),
  screenAt(inShell, "/programmes/new", () =>
    import("./set-up/choose-template-screen.tsx").then((m) => m.ChooseTemplateScreen),
  ),
  screenAt(inShell, "/programmes/$programmeId", () =>
    import("./home/programme-screen.tsx").then((m) => m.ProgrammeScreen),
  ),
  screenAt(inShell, "/programmes/$programmeId/set-up", () =>
    import("./set-up/set-up-screen.tsx").then((m) => m.SetUpScreen),
  ),
  screenAt(inShell, "/programmes/$programmeId/participants", () =>
    import("./participants/participants-screen.tsx").then((m) => m.ParticipantsScreen),
  ),
  screenAt(inShell, "/programmes/$programmeId/settings", () =>
    import("./settings/settings-screen.tsx").then((m) => m.SettingsScreen),
  ),
];
