import { useMessages } from "#platform/web/language/use-messages.ts";
import { Sections } from "#platform/web/kit/section.tsx";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { ChangePassword } from "./change-password.tsx";
import { Sessions } from "./sessions.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { Tokens } from "./tokens.tsx";
import { WaitingLinks } from "./waiting-links.tsx";

/** Where one is signed in, the password, and what programs may do. */
export function DevicesScreen() {
  const t = useMessages(settingsMessages);
  return (
    <SettingsScreen place="devices" heading={t("devicesHeading")} lead={t("devicesLead")}>
      <Sections>
        <WaitingLinks />
        <Sessions />
        <ChangePassword />
        <Tokens />
      </Sections>
    </SettingsScreen>
  );
}
