import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../tests/support/small-house.ts";

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

describe("a write that is sent again with its key", () => {
  it("happens once and gives the first answer, also when ten are sent at the same time", async () => {
    const person = randomUUID();
    const sender = house.as(person, { "idempotency-key": randomUUID() });
    const answers = await Promise.all(Array.from({ length: 10 }, () => sender.letters.write({ words: "Once" })));
    expect(new Set(answers.map((letter) => letter.id)).size).toBe(1);
    expect((await house.as(person).letters.list({})).items).toHaveLength(1);
  });

  it("is refused when the key comes back with something else", async () => {
    const sender = house.as(randomUUID(), { "idempotency-key": randomUUID() });
    await sender.letters.write({ words: "First" });
    await expect(sender.letters.write({ words: "Second" })).rejects.toMatchObject({ code: "KEY_REUSED", status: 422 });
  });

  it("does not meet the key of another person", async () => {
    const key = { "idempotency-key": randomUUID() };
    const ada = await house.as(randomUUID(), key).letters.write({ words: "Same words" });
    const bo = await house.as(randomUUID(), key).letters.write({ words: "Same words" });
    expect(ada.id).not.toBe(bo.id);
  });

  it("is known for a day, and is a new one after that", async () => {
    const person = randomUUID();
    const sender = house.as(person, { "idempotency-key": randomUUID() });
    const first = await sender.letters.write({ words: "Kept" });
    const sentAt = house.clock.now().getTime();
    house.clock.set(new Date(sentAt + 23 * 3600 * 1000).toISOString());
    await house.background.runDue();
    expect(await sender.letters.write({ words: "Kept" })).toEqual(first);
    house.clock.set(new Date(sentAt + 25 * 3600 * 1000).toISOString());
    await house.background.runDue();
    expect((await sender.letters.write({ words: "Kept" })).id).not.toBe(first.id);
  });

  it("may be tried again with the same key after it failed", async () => {
    const person = randomUUID();
    const key = { "idempotency-key": randomUUID() };
    await expect(house.as(person, key).letters.write({ words: "fail after writing" })).rejects.toMatchObject({
      status: 500,
    });
    expect(await house.as(person, key).letters.write({ words: "Now it goes" })).toMatchObject({ words: "Now it goes" });
  });
});
