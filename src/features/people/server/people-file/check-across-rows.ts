import type { PersonDraft } from "../../shared/person-fields.ts";
import type { CellsByField } from "./cells-by-field.ts";
import type { FileIndex } from "./file-index.ts";
import { awaitedManagers } from "./awaited-managers.ts";
import { findManager } from "./find-manager.ts";
import type { KnownPeople } from "./known-people.ts";
import { managerCycles } from "./manager-cycles.ts";
import type { RowReport } from "./row-report.ts";

/** What a row is held against: the whole file, the people who are here already, and how the file's managers hang together. */
export type Surroundings = {
  index: FileIndex;
  known: KnownPeople;
  rings: ReadonlyMap<string, readonly string[]>;
  awaited: ReadonlySet<string>;
};

/** Finds the rings among the file's managers and, above them, those of people who are here already. */
export function surroundingsOf(index: FileIndex, known: KnownPeople): Surroundings {
  const managerOf = (employeeId: string): string | null => {
    const cells = index.people.get(employeeId);
    if (!cells) return known.byEmployeeId.get(employeeId)?.managerEmployeeId ?? null;
    const found = findManager(cells, index, known);
    return "employeeId" in found ? found.employeeId : null;
  };
  const rings = managerCycles(index.people.keys(), managerOf);
  return { index, known, rings, awaited: awaitedManagers(index, known) };
}

/**
 * Completes a person with the manager, and reports what only shows beside other rows. Of two rows with one number or one
 * address the first is kept; of a ring of managers nobody is, because nobody can tell which line of it is wrong.
 */
export function checkAcrossRows(
  person: PersonDraft,
  cells: CellsByField,
  line: number,
  surroundings: Surroundings,
  report: RowReport,
): PersonDraft {
  const first = surroundings.index.people.get(person.employeeId);
  if (first && first.line !== line) report("employeeId", "duplicate-id", { line: first.line });
  if (person.email !== null) checkMail(person.email, person.employeeId, line, surroundings, report);
  return { ...person, managerEmployeeId: checkManager(person.employeeId, cells, line, surroundings, report) };
}

function checkManager(
  employeeId: string,
  cells: CellsByField,
  line: number,
  { index, known, rings, awaited }: Surroundings,
  report: RowReport,
): string | null {
  const managerEmployeeId = cells.managerEmployeeId ?? "";
  const found = findManager({ managerEmployeeId, managerName: cells.managerName ?? "" }, index, known);
  if ("refused" in found) {
    if (!awaited.has(managerEmployeeId)) return report(found.field, found.refused, found.params);
    report(found.field, "manager-awaited", found.params);
    return managerEmployeeId;
  }
  const ring = index.people.get(employeeId)?.line === line ? rings.get(employeeId) : undefined;
  if (ring) {
    const field = managerEmployeeId ? "managerEmployeeId" : "managerName";
    report(field, "manager-cycle", { people: ring.length, ring: written(ring) });
  }
  return found.employeeId;
}

function checkMail(
  email: string,
  employeeId: string,
  line: number,
  surroundings: Surroundings,
  report: RowReport,
): void {
  const { index, known } = surroundings;
  const first = index.mails.get(email);
  if (first && first.line !== line) report("email", "duplicate-mail", { line: first.line });
  const holder = known.byMail.get(email)?.employeeId ?? null;
  // A holder who is in the file too has the address that the file gives, and this one is free.
  if (holder !== null && holder !== employeeId && !index.people.has(holder)) {
    report("email", "mail-taken", { employeeId: holder });
  }
}

const SHOWN_OF_RING = 5;

/** "1 → 2 → 1", cut short in the middle of a long one. */
function written(ring: readonly string[]): string {
  const shown = ring.length > SHOWN_OF_RING ? [...ring.slice(0, SHOWN_OF_RING - 1), "…"] : ring;
  return [...shown, ring[0]].join(" → ");
}
