import { afterAll, beforeAll, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../tests/support/small-house.ts";
import { countTry, forgetOldTries, forgetTry } from "./rate-limits.ts";
import { systemWork } from "./work.ts";

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse();
});
afterAll(() => house.stop());

const at = (seconds: number) => house.clock.set(new Date(Date.parse("2026-11-24T09:00:00Z") + seconds * 1000));
/** Tries once; the tries that are left, or how long to wait. */
const tryAt = async (key: string, seconds: number): Promise<string> => {
  at(seconds);
  const counted = { bucket: "door", key, limit: 3, seconds: 60 };
  return systemWork(house.platform)("test", (work) => countTry(work, counted)).then(
    (left) => `${left} left`,
    (error) => `wait ${error.data.retryAfterSeconds}`,
  );
};

it("lets exactly as many through as the limit says, in whatever stretch of time one looks at", async () => {
  const told: string[] = [];
  for (const seconds of [0, 50, 59, 59, 61, 62, 111, 121]) told.push(await tryAt("stretch", seconds));
  expect(told).toEqual(["2 left", "1 left", "0 left", "wait 1", "0 left", "wait 48", "0 left", "1 left"]);
});

it("does not prolong the wait of who keeps trying", async () => {
  for (const seconds of [0, 0, 0, 10, 20, 30, 40, 50]) await tryAt("eager", seconds);
  expect(await tryAt("eager", 61)).toBe("2 left");
});

it("counts tries that come at the same time one by one", async () => {
  const told = await Promise.all(Array.from({ length: 12 }, () => tryAt("at once", 0)));
  expect(told.filter((word) => word.endsWith("left")).sort()).toEqual(["0 left", "1 left", "2 left"]);
});

it("counts each key by itself, takes a try back, and forgets after a day", async () => {
  await tryAt("ada", 0);
  expect(await tryAt("bo", 0)).toBe("2 left");
  await forgetTry({ db: house.platform.system }, { bucket: "door", key: "ada" });
  expect(await tryAt("ada", 1)).toBe("2 left");
  at(90_000);
  await systemWork(house.platform)("test", forgetOldTries);
  expect(await house.platform.system.selectFrom("rateLimits").select("key").execute()).toEqual([]);
});
