import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCrowd, aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { aPair, introduce, propose } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
let karin: APerson;
let programmeId: string;
let ada: APerson;
beforeAll(async () => {
  test = await startTestApp();
  ({ karin, programmeId } = await aProgramme(test));
  ada = await aPerson(test, { givenName: "Ada" });
});
afterAll(() => test.stop());

describe("a list of relationships", () => {
  it("takes three statements at most, with one relationship and with fifty", async () => {
    const { relationshipId } = await aPair(test, { programmeId, ada });
    const paths = [
      "",
      ...["", "/overview", "/shared-note", "/private-note", "/report-choices"].map(
        (door) => `/${relationshipId}${door}`,
      ),
    ];
    const count = (who: APerson, path: string) => statementsOf(test, `/relationships${path}`, who);
    for (const path of paths) expect(await count(ada, path), path).toBeLessThanOrEqual(3);
    expect(await count(karin, `/${relationshipId}`)).toBeLessThanOrEqual(3);
    const others = await aCrowd(test, 50);
    const ids = await propose(
      test,
      programmeId,
      others.map((id) => [ada.id, id] as const),
    );
    await introduce(test, { programmeId, relationshipIds: ids });
    for (const who of [ada, karin]) expect(await count(who, ""), who.name).toBeLessThanOrEqual(3);
    expect((await ada.api.relationships.list({})).items).toHaveLength(50);
  });

  it("comes in pages, newest first, without a gap and without repeating", async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await ada.api.relationships.list({ limit: 20, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(51);
    expect(seen).toEqual(seen.toSorted().reverse());
  });

  it("shows a member the own ones, and a coordinator the facts of the programme's", async () => {
    const [mine] = (await ada.api.relationships.list({ show: "open" })).items;
    expect(mine).toMatchObject({ role: "member", members: [{ id: ada.id }, {}], you: { answer: "accepted" } });
    const [theirs] = (await karin.api.relationships.list({ programmeId, show: "open" })).items;
    expect(theirs).toMatchObject({
      id: mine?.id,
      role: "coordinator",
      you: null,
      can: { pause: false, withdraw: false },
    });
    expect((await karin.api.relationships.list({ as: "member" })).items).toEqual([]);
    const waiting = await karin.api.relationships.list({ as: "coordinator", show: "introduced" });
    expect(waiting.items[0]).toMatchObject({ state: "introduced", can: { withdraw: true } });
  });

  it("shows drafts to coordinators only", async () => {
    const [draftId] = await propose(test, programmeId, [[ada.id, (await aPerson(test)).id]]);
    expect((await karin.api.relationships.list({ show: "proposed" })).items.map(({ id }) => id)).toEqual([draftId]);
    expect((await ada.api.relationships.list({ show: "proposed" })).items).toEqual([]);
  });
});
