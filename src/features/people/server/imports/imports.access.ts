import { accessTo } from "#platform/server/access.ts";
import { importPolicy, type ImportFacts } from "../../shared/people.policy.ts";

/** The only road to an import by its id: for the one who sent the file, as long as she or he may import. */
export const onImport = accessTo<ImportFacts>({
  load: async ({ db }, ids) => {
    const rows = await db
      .selectFrom("peopleImports")
      .select(["id as importId", "state", "createdBy"])
      .where("id", "=", (eb) => eb.fn.any(eb.val(ids)))
      .execute();
    return new Map(rows.map((row) => [row.importId, row]));
  },
  read: importPolicy.read,
});
