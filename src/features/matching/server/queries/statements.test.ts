import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { aCrowd } from "../../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("reading a draft", () => {
  it("takes as few statements for fifty pairs as for one", async () => {
    const { karin, programmeId, runId } = await aDraft(test, { people: 3 });
    const paths = ["proposals", "unmatched", "edits"].map((list) => `/matching-runs/${runId}/${list}`);
    const all = [`/programmes/${programmeId}/matching`, ...paths];
    for (const path of all) expect(await statementsOf(test, path, karin)).toBeLessThanOrEqual(3);
    const people = (await aCrowd(test, 120)).sort();
    await sql`
      insert into match_proposals (run_id, programme_id, one_id, other_id, one_gets, other_gets, score, why, created_at)
      select p.run_id, p.programme_id, person[1], person[2], p.one_gets, p.other_gets, p.score, p.why, p.created_at
      from match_proposals p, (select array[one, other] as person from unnest(${people.slice(0, 60)}::uuid[],
        ${people.slice(60)}::uuid[]) as pairs(one, other)) as made where p.run_id = ${runId}`.execute(
      test.app.platform.system,
    );
    for (const path of all) expect(await statementsOf(test, path, karin)).toBeLessThanOrEqual(3);
    const first = await karin.api.matching.review({ runId, sort: "name" });
    const second = await karin.api.matching.review({ runId, sort: "name", cursor: first.next ?? "" });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(61);
  });
});
