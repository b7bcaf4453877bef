/**
 * The people who stand above themselves: from each employee number in a ring of managers to the whole ring, in the order
 * one reports to the next. Walks every line once, without recursion, so a chain of any length will do.
 */
export function managerCycles(
  people: Iterable<string>,
  managerOf: (employeeId: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const rings = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  for (const start of people) {
    const { path, backTo } = pathUp(start, managerOf, walked);
    const from = backTo === null ? -1 : path.indexOf(backTo);
    if (from === -1) continue;
    const ring = path.slice(from);
    for (const member of ring) rings.set(member, ring);
  }
  return rings;
}

/** Everyone from `start` upwards who has not been walked before, and whom that chain runs into; marks them as walked. */
function pathUp(
  start: string,
  managerOf: (employeeId: string) => string | null,
  walked: Set<string>,
): { path: string[]; backTo: string | null } {
  const path: string[] = [];
  let at: string | null = start;
  while (at !== null && !walked.has(at)) {
    walked.add(at);
    path.push(at);
    at = managerOf(at);
  }
  return { path, backTo: at };
}
