import { useInfiniteQuery } from "@tanstack/react-query";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { VisibilityWords } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { useMe } from "#features/accounts/web/index.ts";
import type { ReportView } from "../shared/relationship-views.ts";
import { reportsMessages } from "../shared/reports.messages.ts";
import { api } from "./api.ts";

/** What somebody chose to tell the reader. */
export function ReportsScreen() {
  const t = useMessages(reportsMessages);
  const reports = useInfiniteQuery(pagesOf(api.relationships.reports, {}));
  const nothing = <EmptyState heading={t("emptyHeading")}>{t("emptyBody")}</EmptyState>;
  return (
    <Screen heading={t("heading")} lead={t("lead")} width="reading">
      <Loaded pages={reports} empty={nothing} within={(rows) => <Rows label={t("heading")}>{rows}</Rows>}>
        {(report) => <Report report={report} />}
      </Loaded>
    </Screen>
  );
}

function Report({ report: { kind, words, reporter, about, members, readers, at } }: { report: ReportView }) {
  const t = useMessages(reportsMessages);
  const { moment, list } = useWritten();
  const readerId = useMe()?.person.id;
  const others = readers.filter(({ id }) => id !== readerId);
  const you = readers.filter(({ id }) => id === readerId);
  return (
    <Row
      title={t(kind)}
      detail={t("by", { reporter: reporter.name, members: list(members.map(({ name }) => name)) })}
      end={moment(at)}
      below={
        <div className="grid gap-2.5">
          {about && <p className="text-13 text-ink-2">{t("about", { name: about.name })}</p>}
          <p className="voice max-w-[60ch] whitespace-pre-line">{words}</p>
          <VisibilityWords audience={{ class: "named", people: [...you, reporter, ...others] }} />
        </div>
      }
    />
  );
}
