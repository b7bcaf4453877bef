import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { aheadMessages } from "../shared/ahead.messages.ts";
import { aheadLive } from "./matching.live.ts";
import { useAhead } from "./use-ahead.ts";

/** What waits for the coordinators of one programme, each with its screen. */
export function AheadSection({ programmeId }: { programmeId: string }) {
  const t = useMessages(aheadMessages);
  const all = useAhead();
  useLive("coordination", programmeId, aheadLive);
  if (!all) return null;
  const here = all.filter((one) => one.programmeId === programmeId);
  return (
    <Section heading={t("heading")}>
      {here.length === 0 ? (
        <p className="text-14 text-ink-2">{t("nothing")}</p>
      ) : (
        <Rows label={t("heading")}>
          {here.map(({ step, item }) => (
            <Row
              key={item.id}
              title={item.title}
              detail={item.detail}
              actions={
                <LinkButton to={item.href} look={step === "review" ? "primary" : "secondary"} isSmall>
                  {item.verb}
                </LinkButton>
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
