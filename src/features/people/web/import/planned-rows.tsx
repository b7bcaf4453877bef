import { useMessages } from "#platform/web/language/use-messages.ts";
import { type Column, Table } from "#platform/web/table/table.tsx";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportRow, ShownRows } from "../../shared/import-view.ts";
import { personFieldMessages } from "../../shared/person-fields.messages.ts";

/** Rows that are taken as they are, with what each of them changes. */
export function PlannedRows({ rows, show }: { rows: readonly ImportRow[]; show: ShownRows }) {
  const t = useMessages(importScreenMessages);
  const hasChanges = show === "changed" || show === "leaving";
  const columns: Column<ImportRow>[] = [
    { id: "line", heading: t("line"), cell: ({ line }) => <span className="text-ink-3">{line ?? "–"}</span> },
    { id: "number", heading: t("number"), cell: ({ person }) => person?.employeeId ?? "" },
    { id: "person", heading: t("person"), cell: ({ person }) => <b className="font-semibold">{person?.name}</b> },
    ...(hasChanges
      ? [{ id: "changes", heading: t("whatChanges"), cell: (row: ImportRow) => <Changes row={row} /> }]
      : []),
  ];
  return (
    <Table
      label={t(show)}
      columns={columns}
      rows={rows}
      rowKey={({ place }) => String(place)}
      phoneRow={(row) => (
        <div className="grid gap-1 text-14">
          <span className="flex justify-between gap-3">
            <b className="font-semibold">{row.person?.name}</b>
            <span className="text-ink-3">{row.person?.employeeId}</span>
          </span>
          {hasChanges && <Changes row={row} />}
        </div>
      )}
    />
  );
}

function Changes({ row: { changes } }: { row: ImportRow }) {
  const t = useMessages(importScreenMessages);
  const fields = useMessages(personFieldMessages);
  return (
    <ul className="grid gap-0.5 py-1.5">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="text-13">
          <span className="text-ink-2">{fields(field)}: </span>
          <s className="text-ink-3">{before || t("emptyCell")}</s> → {after || t("emptyCell")}
        </li>
      ))}
    </ul>
  );
}
