import { peopleFile } from "../company/people-file.ts";
import type { Cast } from "./cast.ts";
import type { Stage } from "./stage.ts";

/** The administrator reads the people in from the file of the personnel system, as it stands. */
export async function importPeople(stage: Stage, { administrator, everybody }: Cast): Promise<void> {
  const api = await stage.as(administrator.email);
  const file = new File([peopleFile(everybody)], "personal.csv", { type: "text/csv" });
  const { id: importId } = await api.people.importPreview({ query: { fileName: file.name }, body: file });
  await stage.app.background.settle();
  await api.people.importApply({ importId, rows: "good", sourceName: "Personalsystemet" });
  await stage.app.background.settle();
  const { state, result } = await api.people.importGet({ importId });
  if (result?.added !== everybody.length) throw new Error(`the demo's people file ended as ${state}`);
}
