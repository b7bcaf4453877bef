import { expect, it } from "vitest";
import { exchanging, person } from "../tests/people.ts";
import { demand } from "./demand.ts";

it("says what is sought and not offered, and how many to recruit", () => {
  const ada = person("Ada", exchanging(["budget"], ["feedback", "writing"]));
  const bo = person("Bo", exchanging([], ["feedback", "budget"]));
  const eli = person("Eli", {
    ...exchanging(["feedback"], []),
    needs: [{ skill: "budget", priority: 2, level: 4, wanted: 5 }],
  });
  expect(demand([ada, bo, eli]).skills).toEqual([
    { skill: "budget", seekers: 2, offerers: 1, unserved: 1, shortage: 1 },
    { skill: "feedback", seekers: 2, offerers: 1, unserved: 0, shortage: 1 },
    { skill: "writing", seekers: 1, offerers: 0, unserved: 1, shortage: 1 },
  ]);
});
