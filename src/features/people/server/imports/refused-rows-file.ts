import { type FileHandle, open } from "node:fs/promises";
import type { Locale } from "#platform/shared/actor.ts";
import type { FileForm } from "../../shared/import-preview.ts";
import { rejectedRowsFile } from "../people-file/rejected-rows.ts";
import type { ReadRow } from "../people-file/read-row.ts";

/** Writes the refused rows among all rows to a file, in the language of the one who asked. No refused row, no file. */
export function refusedRowsFile(
  path: string,
  form: FileForm,
  locale: Locale,
): AsyncDisposable & { write(rows: readonly ReadRow[]): Promise<void> } {
  let file: { handle: FileHandle; linesFor(rows: readonly ReadRow[]): string } | null = null;
  return {
    write: async (rows) => {
      if (rows.every(({ person }) => person !== null)) return;
      if (file === null) {
        const { beginning, linesFor } = rejectedRowsFile(form, await wordsIn(locale));
        file = { linesFor, handle: await open(path, "w", 0o600) };
        await file.handle.write(beginning);
      }
      await file.handle.write(file.linesFor(rows));
    },
    [Symbol.asyncDispose]: async () => file?.handle.close(),
  };
}

/** Words are fetched when they are needed: most files have no refused row, and the thread begins sooner without. */
async function wordsIn(locale: Locale) {
  const { speak } = await import("#platform/shared/speak.ts");
  const { problemMessages } = await import("../../shared/import-problem.messages.ts");
  const { importMessages } = await import("../../shared/import.messages.ts");
  const [explain, words] = [speak(problemMessages, locale), speak(importMessages, locale)];
  return {
    line: words("line"),
    reason: words("whatIsWrong"),
    say: ({ kind, params }: ReadRow["problems"][number]) => explain(kind, params),
  };
}
