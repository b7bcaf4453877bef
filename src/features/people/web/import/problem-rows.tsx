import { InfoIcon } from "@phosphor-icons/react/dist/csr/Info";
import { WarningCircleIcon } from "@phosphor-icons/react/dist/csr/WarningCircle";
import { useState } from "react";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { type Column, Table } from "#platform/web/table/table.tsx";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ExplainedProblem, ImportRow } from "../../shared/import-view.ts";
import { CorrectCell } from "./correct-cell.tsx";

type Line = { row: ImportRow; problem: ExplainedProblem; isFirst: boolean };
type Props = {
  rows: readonly ImportRow[];
  onCorrect: (line: number, column: string, text: string) => void;
};

/** Rows with something to look at: the cell, what is wrong with it and what to do, one line for each. */
export function ProblemRows({ rows, onCorrect }: Props) {
  const t = useMessages(importScreenMessages);
  const [correcting, correct] = useState<ExplainedProblem | null>(null);
  const lines = rows.flatMap((row) => row.problems.map((problem, at): Line => ({ row, problem, isFirst: at === 0 })));
  const fix = (problem: ExplainedProblem) =>
    problem.column !== null && problem.severity === "error" ? (
      <TextButton
        aria-label={t("correctCell", { column: problem.column, line: problem.line })}
        onPress={() => correct(problem)}
      >
        {t("correct")}
      </TextButton>
    ) : null;
  const columns: Column<Line>[] = [
    { id: "line", heading: t("line"), cell: ({ problem }) => <span className="text-ink-3">{problem.line}</span> },
    { id: "number", heading: t("number"), cell: ({ row }) => row.cells.employeeId ?? "" },
    { id: "person", heading: t("person"), cell: ({ row }) => nameOf(row) },
    { id: "cell", heading: t("cell"), cell: ({ problem }) => <Cell problem={problem} /> },
    { id: "wrong", heading: t("whatIsWrong"), cell: ({ problem }) => <Wrong problem={problem} /> },
    { id: "remedy", heading: t("whatToDo"), cell: ({ problem }) => problem.remedy },
    { id: "fix", heading: t("correct"), cell: ({ problem }) => fix(problem) },
  ];
  return (
    <>
      <Table
        label={t("whatIsWrong")}
        columns={columns}
        rows={lines}
        rowKey={({ row, problem }) => `${row.place} ${problem.kind} ${problem.column}`}
        phoneRow={({ row, problem }) => (
          <div className="grid grid-cols-[2.25rem_minmax(0,1fr)_auto] gap-x-2 gap-y-1 text-14">
            <span className="text-ink-3">{problem.line}</span>
            <b className="font-semibold">{nameOf(row)}</b>
            {fix(problem) ?? <span />}
            <div className="col-span-2 col-start-2 grid justify-items-start gap-1">
              <Cell problem={problem} />
              <Wrong problem={problem} />
              <span className="text-13 text-ink-2">{problem.remedy}</span>
            </div>
          </div>
        )}
      />
      {correcting && (
        <CorrectCell
          problem={correcting}
          onClose={() => correct(null)}
          onSave={(text) => {
            correct(null);
            if (correcting.column !== null) onCorrect(correcting.line, correcting.column, text);
          }}
        />
      )}
    </>
  );
}

const nameOf = ({ cells: { fullName, givenName, familyName } }: ImportRow): string =>
  fullName ?? [givenName, familyName].filter(Boolean).join(" ");

/** The cell as it stands, in its red edge where it keeps the row out. */
function Cell({ problem: { column, value, severity } }: { problem: ExplainedProblem }) {
  const t = useMessages(importScreenMessages);
  if (column === null) return null;
  const look = severity === "error" ? "bg-off-track-tint shadow-[inset_0_0_0_1.5px_var(--danger)]" : "bg-rest-tint";
  return (
    <span className={`inline-block max-w-64 rounded-1 px-2 py-1 break-words whitespace-normal ${look}`}>
      <span className="sr-only">{column}: </span>
      {value === "" ? <span className="text-ink-2">{t("emptyCell")}</span> : value}
    </span>
  );
}

function Wrong({ problem: { severity, reason } }: { problem: ExplainedProblem }) {
  const isError = severity === "error";
  const Icon = isError ? WarningCircleIcon : InfoIcon;
  return (
    <span className={`flex min-w-44 items-start gap-2 ${isError ? "text-danger" : "text-ink-2"}`}>
      <Icon size={16} aria-hidden className="mt-0.5 shrink-0" />
      {reason}
    </span>
  );
}
