import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

describe("the event log", () => {
  it("gives every event one place, without gaps, whoever wrote at the same time", async () => {
    const writers = Array.from({ length: 16 }, () => house.as(randomUUID()));
    await Promise.all(writers.map((writer) => writer.letters.write({ words: "At once" })));
    await house.background.settle();
    const events = await house.platform.system.selectFrom("events").select(["pos", "type"]).orderBy("pos").execute();
    expect(events.map((event) => event.pos)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter((event) => event.type === "letter.written")).toHaveLength(16);
  });

  it("moves a subscriber's effect and its place together, once an event", async () => {
    const writer = house.as(randomUUID());
    await writer.letters.write({ words: "Hello" });
    await house.background.settle();
    expect((await writer.letters.list({})).items).toMatchObject([{ words: "Hello", echoes: 1 }]);
  });

  it("sets one poisoned event aside by name and goes on with the next", async () => {
    const writer = house.as(randomUUID());
    for (const words of ["before", "poison", "after"]) await writer.letters.write({ words });
    await house.background.settle();
    const { items } = await writer.letters.list({});
    expect(items.map(({ words, echoes }) => [words, echoes])).toEqual([
      ["before", 1],
      ["poison", 0],
      ["after", 1],
    ]);
    const failures = await house.platform.system.selectFrom("eventFailures").select(["subscriber", "error"]).execute();
    expect(failures).toEqual([{ subscriber: "letters.echo", error: "Error" }]);
  });
});
