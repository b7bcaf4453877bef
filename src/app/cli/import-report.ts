import type { Locale } from "#platform/shared/actor.ts";
import { speak } from "#platform/shared/speak.ts";
import { asItStands, rowsOf, type ShellImport } from "#features/people/server/index.ts";
import { importScreenMessages } from "#features/people/shared/import-screen.messages.ts";
import type { ExplainedProblem, ImportRow, ImportView } from "#features/people/shared/import-view.ts";
import { personFieldMessages } from "#features/people/shared/person-fields.messages.ts";
import { importPeopleMessages } from "./import-people.messages.ts";

/** So many notes and missing people are shown: in a file of one department everybody else is missing. */
const SHOWN = 50;

/** What a file would do, line by line: how it is read, the counts, each refused row, what to know, and who is missing. */
export async function* reportOf(shell: ShellImport): AsyncGenerator<string> {
  const { locale } = shell.reader;
  const view = await asItStands(shell);
  yield* formLines(view, locale);
  yield* countLines(view, locale);
  for (const note of view.preview?.columnNotes ?? []) yield problemLine(note, locale);
  for await (const { problems } of rowsOf(shell, "refused"))
    for (const problem of problems) if (problem.severity === "error") yield problemLine(problem, locale);
  yield* firstOf(shell, "noted", view, ({ problems }) => problems.map((problem) => problemLine(problem, locale)));
  yield* firstOf(shell, "missing", view, ({ person }) => [
    `  ${[person?.employeeId, person?.name].filter(Boolean).join(" ")}`,
  ]);
  yield "";
}

function* formLines({ fileName, form, mapping, preview }: ImportView, locale: Locale): Generator<string> {
  if (form === null) return;
  const [say, nameOf] = [speak(importPeopleMessages, locale), speak(personFieldMessages, locale)];
  yield say("file", { fileName, encoding: form.encoding, rows: preview?.counts.rows ?? 0 });
  yield "";
  yield `${say("columns")}:`;
  for (const { heading } of form.columns) {
    const field = mapping?.columns[heading];
    yield `  ${heading} -> ${field ? nameOf(field) : say("notRead")}`;
  }
  yield "";
}

function* countLines({ preview }: ImportView, locale: Locale): Generator<string> {
  if (preview === null) return;
  const say = speak(importScreenMessages, locale);
  const shown = ["new", "changed", "unchanged", "leaving", "missing", "refused", "noted"] as const;
  const longest = Math.max(...shown.map((name) => say(name).length));
  for (const name of shown) yield `${say(name).padEnd(longest)}  ${preview.counts[name]}`;
  yield "";
}

function problemLine({ line, column, value, reason, remedy }: ExplainedProblem, locale: Locale): string {
  const say = speak(importPeopleMessages, locale);
  const what =
    column === null
      ? say("rowProblem", { line, reason, remedy })
      : say("cellProblem", { line, column, reason, remedy });
  return value === "" ? what : `${what} ${say("cellIs", { value })}`;
}

async function* firstOf(
  shell: ShellImport,
  show: "noted" | "missing",
  { preview }: ImportView,
  linesFor: (row: ImportRow) => string[],
): AsyncGenerator<string> {
  const all = preview?.counts[show] ?? 0;
  if (all === 0) return;
  const say = speak(importPeopleMessages, shell.reader.locale);
  yield "";
  yield `${say(show)}:`;
  let shown = 0;
  for await (const row of rowsOf(shell, show)) {
    if (shown === SHOWN) break;
    yield* linesFor(row);
    shown += 1;
  }
  if (all > shown) yield `  ${say("more", { n: all - shown })}`;
}
