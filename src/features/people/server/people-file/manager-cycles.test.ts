import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { managerCycles } from "./manager-cycles.ts";

const cyclesIn = (managers: Record<string, string | null>) =>
  managerCycles(Object.keys(managers), (id) => managers[id] ?? null);

describe("finding managers who stand above themselves", () => {
  it("names both of two who lead each other, and not those below them", () => {
    const rings = cyclesIn({ ada: "bo", bo: "ada", cid: "ada", dan: null });
    expect(Object.fromEntries(rings)).toEqual({ ada: ["ada", "bo"], bo: ["ada", "bo"] });
  });

  it("names somebody who is their own manager", () => {
    expect(Object.fromEntries(cyclesIn({ ada: "ada", bo: "ada" }))).toEqual({ ada: ["ada"] });
  });

  it("agrees with walking upwards from each person, one at a time", () => {
    const managers = fc.array(fc.option(fc.nat(11)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(managers, (above) => {
        const managerOf = (id: string): string | null => {
          const manager = above[Number(id)];
          return manager === null || manager === undefined ? null : String(manager);
        };
        const everyone = above.map((_, id) => String(id));
        const found = [...managerCycles(everyone, managerOf).keys()].toSorted();
        expect(found).toEqual(everyone.filter((id) => meetsItself(id, managerOf)).toSorted());
      }),
    );
  });

  it("walks a chain of a hundred thousand without running out of room", () => {
    const people = Array.from({ length: 100_000 }, (_, at) => String(at));
    const rings = managerCycles(people, (id) => (id === "99999" ? "0" : String(Number(id) + 1)));
    expect(rings.size).toBe(100_000);
  });
});

function meetsItself(id: string, managerOf: (id: string) => string | null): boolean {
  let at = managerOf(id);
  for (let steps = 0; steps < 20 && at !== null && at !== id; steps += 1) at = managerOf(at);
  return at === id;
}
