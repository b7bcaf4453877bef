import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";
import { feature } from "../feature.ts";
import { systemWork } from "../work.ts";
import { jobKind, onJob } from "./job.ts";

const delivery = jobKind("letters.deliver", z.object({ letter: z.string() }));
const delivered: string[] = [];
const postman = onJob(delivery, async (_work, { letter }) => void delivered.push(letter));

let house: SmallHouse;
beforeAll(async () => {
  house = await startSmallHouse([feature("post", {}, { jobs: [postman] })]);
});
afterAll(() => house.stop());

const send = (letter: string) =>
  systemWork(house.platform)("a job in a test", (work) => work.send(delivery, { letter }));

describe("a job", () => {
  it("whose wake-up was lost is done within seconds all the same", async () => {
    for (const letter of ["one", "two", "three"]) {
      await send(letter);
      await house.background.settle();
    }
    const silent = JSON.stringify({ data: { letter: "without a word" } });
    await sql`insert into pgboss.job (name, data) values (${delivery.name}, ${silent}::jsonb)`.execute(
      house.platform.system,
    );
    await house.background.settle();
    expect(delivered).toEqual(["one", "two", "three", "without a word"]);
  }, 10_000);

  it("whose process was killed is begun again as soon as it has been silent for a while", async () => {
    delivered.length = 0;
    const left = JSON.stringify({ data: { letter: "half delivered" } });
    await sql`insert into pgboss.job (name, data, state, started_on, heartbeat_seconds, heartbeat_on, retry_limit)
      values (${delivery.name}, ${left}::jsonb, 'active', clock_timestamp() - interval '1 minute', 20,
        clock_timestamp() - interval '30 seconds', 3)`.execute(house.platform.system);
    await house.background.settle();
    expect(delivered).toEqual(["half delivered"]);
  }, 30_000);
});
