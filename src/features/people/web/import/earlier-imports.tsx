import { useInfiniteQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useMe } from "#features/accounts/web/index.ts";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportSummary } from "../../shared/import-view.ts";
import { api } from "../api.ts";

/** Files that were read in before, by whom and with what outcome; one's own lead back to what they did. */
export function EarlierImports() {
  const t = useMessages(importScreenMessages);
  const earlier = useInfiniteQuery(pagesOf(api.people.imports, { limit: 20 }));
  return (
    <Section heading={t("earlier")}>
      <Loaded
        pages={earlier}
        empty={<p className="text-14 text-ink-2">{t("noEarlier")}</p>}
        within={(rows) => <Rows label={t("earlier")}>{rows}</Rows>}
      >
        {(one) => <EarlierImport one={one} />}
      </Loaded>
    </Section>
  );
}

function EarlierImport({ one }: { one: ImportSummary }) {
  const t = useMessages(importScreenMessages);
  const { moment } = useWritten();
  const me = useMe()?.person.id;
  const { id: importId, fileName, by, createdAt, state, result } = one;
  const outcome = result ? t("earlierResult", { added: result.added, changed: result.changed }) : t(`state_${state}`);
  return (
    <Row
      title={fileName}
      detail={[by?.name, moment(createdAt)].filter(Boolean).join(", ")}
      end={outcome}
      {...(by?.id === me && { link: linkOptions({ to: "/people/import/$importId", params: { importId } }) })}
    />
  );
}
