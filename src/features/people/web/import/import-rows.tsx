import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { CountStrip } from "#platform/web/kit/count-strip.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import { type ImportView, type ShownRows, shownRows } from "../../shared/import-view.ts";
import { api } from "../api.ts";
import { PlannedRows } from "./planned-rows.tsx";
import { ProblemRows } from "./problem-rows.tsx";
import { RejectedRows } from "./rejected-rows.tsx";

type Corrections = ImportView["corrections"];

/** How many rows do what, and the rows that do it; a cell that is wrong can be put right where it stands. */
export function ImportRows({ view, onCorrect }: { view: ImportView; onCorrect: (corrections: Corrections) => void }) {
  const t = useMessages(importScreenMessages);
  const counts = view.preview?.counts;
  const [show, setShow] = useState<ShownRows>(() => firstShown(counts));
  const rows = useInfiniteQuery(pagesOf(api.people.importRows, { importId: view.id, show }));
  if (!counts) return null;
  const strip = shownRows
    .filter((id) => id === "new" || id === "changed" || id === "refused" || counts[id] > 0)
    .map((id) => ({ id, count: counts[id], label: t(id), isBad: id === "refused" }));
  const hasProblems = show === "refused" || show === "noted";
  return (
    <section className="grid gap-5">
      <CountStrip label={t("counts")} counts={strip} value={show} onChange={setShow} />
      {show === "refused" && counts.refused > 0 && (
        <div>
          <RejectedRows importId={view.id} count={counts.refused} />
        </div>
      )}
      <Loaded
        pages={rows}
        empty={<p className="text-14 text-ink-2">{t("noRows")}</p>}
        within={() => {
          const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
          return hasProblems ? (
            <ProblemRows
              rows={items}
              onCorrect={(line, column, text) =>
                onCorrect({ ...view.corrections, [line]: { ...view.corrections[line], [column]: text } })
              }
            />
          ) : (
            <PlannedRows rows={items} show={show} />
          );
        }}
      >
        {() => null}
      </Loaded>
    </section>
  );
}

/** What needs a hand comes first. */
const firstShown = (counts: Record<ShownRows, number> | undefined): ShownRows =>
  (["refused", "changed", "new"] as const).find((id) => (counts?.[id] ?? 0) > 0) ?? "unchanged";
