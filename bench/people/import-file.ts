import { setTimeout as delay } from "node:timers/promises";
import type { Employee } from "../../tests/factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../tests/factories/people-file.ts";
import type { Measured } from "./parvis-with-people.ts";

/** The file of a personnel system with these people in it. */
export const fileOf = (people: readonly Employee[]): File =>
  new File([new Uint8Array(peopleFile(peopleFileForms.swedish, people))], "personal.csv", { type: "text/csv" });

type Expected = { added: number; changed: number; unchanged: number };

/** Sends a file, has it read and applied, and waits for what follows from it. Throws unless all came to what is expected. */
export async function importFile({ api, settled }: Measured, file: File, expected: Expected): Promise<void> {
  const { id: importId } = await api.people.importPreview({ query: { fileName: file.name }, body: file });
  await atRest(api, importId);
  await api.people.importApply({ importId });
  const { state, result } = await atRest(api, importId);
  const { added, changed, unchanged } = result ?? {};
  if (JSON.stringify({ added, changed, unchanged }) !== JSON.stringify(expected))
    throw new Error(`the import is ${state} with ${JSON.stringify(result)}, not ${JSON.stringify(expected)}`);
  await settled();
}

async function atRest(api: Measured["api"], importId: string) {
  for (;;) {
    const view = await api.people.importGet({ importId });
    if (view.state !== "reading" && view.state !== "applying") return view;
    await delay(250);
  }
}

/** Takes away everybody who was imported, as if nobody had been. */
export async function forgetPeople({ sql }: Measured): Promise<void> {
  await sql.query("delete from people where employee_id is not null");
  await sql.query("truncate people_import_rows");
  await sql.query("vacuum analyze people");
}
