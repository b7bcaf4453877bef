import { useMessages } from "#platform/web/language/use-messages.ts";
import { noticeMessages } from "../shared/notice.messages.ts";

const parts = ["what", "why", "long", "server"] as const;

/** The notice itself, for its first reading and for the settings. */
export function NoticeText() {
  const t = useMessages(noticeMessages);
  return (
    <dl className="grid gap-6 border-t border-line pt-6">
      {parts.map((part) => (
        <div key={part} className="grid gap-1">
          <dt className="heading-3">{t(`${part}Heading`)}</dt>
          <dd className="text-15 text-ink-2">{t(part)}</dd>
        </div>
      ))}
    </dl>
  );
}
