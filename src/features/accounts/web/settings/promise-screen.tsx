import { useMessages } from "#platform/web/language/use-messages.ts";
import { noticeMessages } from "../../shared/notice.messages.ts";
import { NoticeText } from "../notice-text.tsx";
import { SettingsScreen } from "./settings-screen.tsx";

/** The notice again, for whoever wants to read it twice. */
export function PromiseScreen() {
  const t = useMessages(noticeMessages);
  return (
    <SettingsScreen place="promise" heading={t("promiseHeading")}>
      <NoticeText />
    </SettingsScreen>
  );
}
