import type { FileIndex } from "./file-index.ts";
import { findManager } from "./find-manager.ts";
import type { KnownPeople } from "./known-people.ts";

/**
 * Numbers of managers that no row has, but that a row which lost its own number most likely had: two people or more name
 * them, and there are no more of them than rows without a number. One wrong number must not refuse a whole team.
 */
export function awaitedManagers(index: FileIndex, known: KnownPeople): ReadonlySet<string> {
  if (index.rowsWithoutNumber === 0) return new Set();
  const named = new Map<string, number>();
  for (const cells of index.people.values()) {
    const found = findManager(cells, index, known);
    if (!("refused" in found) || found.field !== "managerEmployeeId") continue;
    named.set(cells.managerEmployeeId, (named.get(cells.managerEmployeeId) ?? 0) + 1);
  }
  const byTeams = [...named].filter(([, people]) => people > 1).toSorted((a, b) => b[1] - a[1]);
  return new Set(byTeams.slice(0, index.rowsWithoutNumber).map(([employeeId]) => employeeId));
}
