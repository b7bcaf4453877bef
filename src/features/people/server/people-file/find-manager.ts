import type { ImportProblem } from "../../shared/import-problem.ts";
import type { FileIndex } from "./file-index.ts";
import type { KnownPeople } from "./known-people.ts";
import { nameKey, splitName } from "./person-name.ts";

/** The manager's cells of a row; "" where there is nothing. */
export type ManagerCells = { managerEmployeeId: string; managerName: string };

export type ManagerFound =
  | { employeeId: string | null }
  | {
      refused: "unknown-manager" | "ambiguous-manager";
      field: "managerEmployeeId" | "managerName";
      params: ImportProblem["params"];
    };

/** Looks a manager up among the file's people and those who are here already: by number, else by mail, else by name. */
export function findManager(cells: ManagerCells, index: FileIndex, known: KnownPeople): ManagerFound {
  const { managerEmployeeId, managerName } = cells;
  if (managerEmployeeId) {
    const field = "managerEmployeeId";
    const isThere = index.people.has(managerEmployeeId) || known.byEmployeeId.has(managerEmployeeId);
    if (isThere) return { employeeId: managerEmployeeId };
    return { refused: "unknown-manager", field, params: { manager: managerEmployeeId } };
  }
  if (!managerName) return { employeeId: null };
  const found = new Set(
    managerName.includes("@") ? byMail(managerName, index, known) : byName(managerName, index, known),
  );
  const [employeeId] = found;
  if (found.size === 1 && employeeId !== undefined) return { employeeId };
  const refused = found.size === 0 ? "unknown-manager" : "ambiguous-manager";
  return { refused, field: "managerName", params: { manager: managerName, people: found.size } };
}

function byMail(text: string, index: FileIndex, known: KnownPeople): string[] {
  const mail = text.toLowerCase();
  const employeeId = index.mails.get(mail)?.employeeId || known.byMail.get(mail)?.employeeId;
  return employeeId ? [employeeId] : [];
}

/** "Åsa Berg", "Berg, Åsa" or, as some systems write it, "Åsa Berg (10482)". */
function byName(text: string, index: FileIndex, known: KnownPeople): string[] {
  const numbered = /^(.*\S)\s*\(([^()]+)\)$/u.exec(text);
  const number = numbered?.[2] ?? "";
  if (index.people.has(number) || known.byEmployeeId.has(number)) return [number];
  const key = nameKey(splitName(numbered?.[1] ?? text));
  const elsewhere = (known.byName.get(key) ?? []).flatMap(({ employeeId }) => employeeId ?? []);
  return [...(index.names.get(key) ?? []), ...elsewhere.filter((employeeId) => !index.people.has(employeeId))];
}
