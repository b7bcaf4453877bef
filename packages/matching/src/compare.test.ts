import { expect, it } from "vitest";
import { compare } from "./compare.ts";
import { roundFrom } from "./generate/index.ts";

it("lays the outcomes of several policies side by side, each best in its own way", () => {
  const round = roundFrom({ people: 60, seed: 4 });
  const { policy } = round;
  const { outcomes } = compare(round, [
    { ...policy, tiers: ["most-placed", "total"] },
    { ...policy, tiers: ["most-placed", "worst-off", "total"] },
  ]);
  const [total, worst] = outcomes;
  expect(outcomes.map(({ proof }) => proof)).toEqual(["optimal", "optimal"]);
  expect(total?.value.total).toBeGreaterThan(worst?.value.total ?? 0);
  expect(worst?.value.worst).toBeGreaterThan(total?.value.worst ?? 0);
});
