import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "#platform/server/database/transaction.ts";
import { aCast, type Standing } from "../../../../tests/factories/relationship-cast.ts";
import type { APerson } from "../../../../tests/factories/people.ts";
import { actors } from "../../../../tests/support/actors.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { firstSteps } from "../shared/first-steps.ts";

const CANARY = "kanariefågeln sjunger bara för oss";
let test: TestApp;
let cast: Awaited<ReturnType<typeof aCast>>;
beforeAll(async () => {
  test = await startTestApp();
  cast = await aCast(test);
  await writeCanaries();
});
afterAll(() => test.stop());

const doors = ["get", "overview", "sharedNote", "privateNote", "reportChoices"] as const;
const paths = ["", "/overview", "/shared-note", "/private-note", "/report-choices"];

async function writeCanaries() {
  const { ada, bo, relationshipId } = cast;
  await ada.api.relationships.saveSharedNote({ relationshipId, words: CANARY, version: 0 });
  await ada.api.relationships.savePrivateNote({ relationshipId, words: `Ada: ${CANARY}`, version: 0 });
  await bo.api.relationships.savePrivateNote({ relationshipId, words: `Bo: ${CANARY}`, version: 0 });
  await ada.api.relationships.report({ relationshipId, kind: "unsafe", words: CANARY, to: { hr: true } });
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "OK",
    (error: { code?: string }) => error.code ?? "?",
  );
}

const rawGet = async (cookie: string, path: string) => {
  const response = await fetch(`${test.url}/api${path}`, { headers: { cookie } });
  return `${response.status} ${await response.text()}`;
};

const missingFor = ({ who }: Standing) => (who === "disabled" ? "UNAUTHORIZED" : "NOT_FOUND");

describe("the doors of a relationship", () => {
  it("are tried as everybody on the list", () => {
    const tried = cast.standings.map(({ who }) => who);
    expect(actors.filter((who) => !tried.includes(who as Standing["who"]))).toEqual([
      "anonymous",
      "token with less scope",
    ]);
  });

  it("open to members, show coordinators the facts of its life, and do not exist for anybody else", async () => {
    for (const standing of cast.standings) {
      const { who, person, relationshipId, seesFacts, seesContent } = standing;
      for (const door of doors) {
        const isOpen = door === "get" ? seesFacts : seesContent;
        const code = await codeOf(person.api.relationships[door]({ relationshipId }));
        expect(code, `${who} at ${door}`).toBe(isOpen ? "OK" : missingFor(standing));
      }
    }
  });

  it("answer the same bytes for what somebody may not read and for what is not there", async () => {
    for (const { who, person, relationshipId, seesContent } of cast.standings) {
      for (const path of seesContent ? [] : paths) {
        const missing = await rawGet(person.cookie, `/relationships/${randomUUID()}${path}`);
        if (who === "coordinator" && path === "") continue;
        expect(await rawGet(person.cookie, `/relationships/${relationshipId}${path}`), `${who} ${path}`).toBe(missing);
      }
    }
  });

  it("ask a stranger without a session to sign in, whatever is behind them", async () => {
    for (const door of doors) {
      const { relationshipId } = cast;
      expect(await codeOf(test.anonymous.relationships[door]({ relationshipId }))).toBe("UNAUTHORIZED");
    }
  });

  it("let nobody write but current members", async () => {
    for (const standing of cast.standings) {
      const { who, person, relationshipId, seesContent } = standing;
      const isCurrent = seesContent && who !== "former member";
      if (isCurrent) continue;
      const { relationships } = person.api;
      const closed = who === "former member" ? "FORBIDDEN" : missingFor(standing);
      const note = { relationshipId, words: "Intrång", version: 1 };
      expect(await codeOf(relationships.saveSharedNote(note)), who).toBe(closed);
      for (const step of firstSteps)
        expect(await codeOf(relationships.tick({ relationshipId, step })), who).toBe(closed);
      for (const act of ["accept", "decline", "leave", "askForAnother", "sayDone", "stir", "resume"] as const) {
        const expected =
          { "former member": "NOT_NOW", coordinator: "FORBIDDEN" }[who as string] ?? missingFor(standing);
        expect(await codeOf(relationships[act]({ relationshipId })), `${who} ${act}`).toBe(expected);
      }
    }
    const { ada, relationshipId } = cast;
    expect(await ada.api.relationships.get({ relationshipId })).toMatchObject({ state: "accepted" });
    expect(await ada.api.relationships.sharedNote({ relationshipId })).toMatchObject({ words: CANARY, version: 1 });
  });

  it("keep a draft from its members, also from the coordinator who is one of them", async () => {
    const draft = { relationshipId: cast.draftId };
    const own = cast.standings.find(({ who }) => who === "coordinator who is a member");
    expect(await codeOf(cast.karin.api.relationships.get(draft))).toBe("OK");
    if (own) expect(await codeOf(own.person.api.relationships.get(draft))).toBe("NOT_FOUND");
  });
});

describe("a canary in everything that the members of a pair write", () => {
  it("is heard by nobody else through any door", async () => {
    const { ada, bo, relationshipId } = cast;
    const everyone = new Map(cast.standings.map(({ person }) => [person.id, person]));
    for (const person of everyone.values()) {
      if (person.id === ada.id || person.id === bo.id) continue;
      for (const path of [...paths.map((door) => `/relationships/${relationshipId}${door}`), "/relationships"]) {
        expect(await rawGet(person.cookie, path)).not.toContain(CANARY);
      }
    }
  });

  it("is heard by each only from what is theirs: one's own private note, never the other's", async () => {
    const { ada, bo, relationshipId } = cast;
    expect((await ada.api.relationships.privateNote({ relationshipId })).words).toBe(`Ada: ${CANARY}`);
    expect((await bo.api.relationships.privateNote({ relationshipId })).words).toBe(`Bo: ${CANARY}`);
    for (const path of paths) {
      const heardByBo = await rawGet(bo.cookie, `/relationships/${relationshipId}${path}`);
      expect(heardByBo).not.toContain("Ada: ");
    }
  });

  it("is in no event, no mail and no job", async () => {
    await test.eventsHandled();
    const { system } = test.app.platform;
    for (const table of ["events", "eventInbox", "mails"] as const) {
      expect(JSON.stringify(await system.selectFrom(table).selectAll().execute()), table).not.toContain(CANARY);
    }
  });
});

describe("the second lock", () => {
  const tables = [
    "relationshipIntroductions",
    "relationshipFirstSteps",
    "relationshipSharedNotes",
    "relationshipPrivateNotes",
    "relationshipReasons",
    "relationshipReports",
    "relationshipReportEvidence",
  ] as const;

  /** What a query reads that forgot to ask whose it is. */
  const readAll = ({ id }: Pick<APerson, "id">, table: (typeof tables)[number]) =>
    inTransaction(test.app.platform.database, { actorId: id, mode: "read only" }, (db) =>
      db.selectFrom(table).selectAll().execute(),
    );

  it("shows a query without a scope nothing but what the asker may read", async () => {
    for (const { who, person, relationshipId, seesContent } of cast.standings) {
      const notes = await readAll(person, "relationshipSharedNotes");
      if (!seesContent) expect(notes, who).toEqual([]);
      const introductions = await readAll(person, "relationshipIntroductions");
      expect(
        introductions.every((row) => seesContent && row.relationshipId === relationshipId),
        who,
      ).toBe(true);
      expect(await readAll(person, "relationshipReportEvidence"), who).toEqual([]);
      for (const note of await readAll(person, "relationshipPrivateNotes")) expect(note.personId).toBe(person.id);
    }
    for (const table of tables) expect(await readAll({ id: randomUUID() }, table)).toEqual([]);
  });

  it("gives a report to its reporter and to those it was sent to", async () => {
    for (const { who, person } of cast.standings) {
      const isReader = who === "hr" || who === "member";
      expect(await readAll(person, "relationshipReports"), who).toHaveLength(isReader ? 1 : 0);
    }
  });

  it("holds against writing as well", async () => {
    const { ada, bo, relationshipId, former } = cast;
    const write = (actorId: string, id: string) =>
      inTransaction(test.app.platform.database, { actorId, mode: "read write" }, (db) =>
        db
          .updateTable("relationshipSharedNotes")
          .set({ words: "Ändrat" })
          .where("relationshipId", "=", id)
          .executeTakeFirst(),
      );
    expect((await write(cast.karin.id, relationshipId)).numUpdatedRows).toBe(0n);
    expect((await write(former.ada.id, former.relationshipId)).numUpdatedRows).toBe(0n);
    expect((await write(bo.id, relationshipId)).numUpdatedRows).toBe(1n);
    expect((await ada.api.relationships.sharedNote({ relationshipId })).words).toBe("Ändrat");
  });
});

describe("the list", () => {
  it("holds exactly what each can open one by one", async () => {
    const { system } = test.app.platform;
    const ids = (await system.selectFrom("relationships").select("id").execute()).map(({ id }) => id);
    for (const { who, person } of cast.standings.filter(({ who }) => who !== "disabled")) {
      const { items } = await person.api.relationships.list({ limit: 100 });
      const openable = [];
      for (const relationshipId of ids) {
        if ((await codeOf(person.api.relationships.get({ relationshipId }))) === "OK") openable.push(relationshipId);
      }
      expect(items.map(({ id }) => id).toSorted(), who).toEqual(openable.toSorted());
    }
  });
});
