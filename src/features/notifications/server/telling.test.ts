import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemWork } from "#platform/server/work.ts";
import { pausedNews } from "#features/relationships/shared/relationship-news.ts";
import { aPair, backAgain } from "../../../../tests/factories/relationships.ts";
import { aPerson, type APerson } from "../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { mailsTo } from "../../../../tests/support/mails.ts";
import { openScreen } from "../../../../tests/support/open-screen.ts";
import { statementsOf } from "../../../../tests/support/statements.ts";
import { tell } from "./index.ts";

const MONDAY = "2026-11-23T09:00:00Z";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

let written = 0;
/** Somebody whom a mail reaches, on a Monday at ten. */
async function anAddressee(languages = ["sv"]): Promise<APerson & { address: string }> {
  test.clock.set(MONDAY);
  written += 1;
  const address = `ada.${written}@mail.example`;
  return { ...(await aPerson(test, { email: address, languages })), address };
}

const later = async (milliseconds: number) => {
  test.clock.advance(milliseconds);
  await test.app.background.runDue();
  await test.eventsHandled();
};

/** Bo pauses, as often as wanted: one sort of news, of the sort whose mail waits for a moment. */
async function tellOfPause({ id }: APerson, about: string = crypto.randomUUID(), onceKey?: string): Promise<void> {
  await systemWork(test.app.platform)("news in a test", (work) =>
    tell(work, pausedNews, {
      to: [{ personId: id, blanks: { ...paused, form: "pair" } }],
      about: { kind: "relationship", id: about },
      path: `/relationships/${about}`,
      ...(onceKey && { onceKey }),
    }),
  );
}
const paused = {
  others: [{ id: crypto.randomUUID(), name: "Bo Ek" }],
  programme: { sv: "Kollegor emellan", en: null },
  day: "2026-12-08",
  who: "Bo Ek",
  isFirstInLine: false,
};

const inboxOf = async (person: APerson, view?: "open" | "unread" | "snoozed" | "done") =>
  (await (await backAgain(test, person)).api.notifications.list({ ...(view && { view }) })).items;

describe("something that is told", () => {
  it("lies in the inbox in the reader's language, and reaches an open screen by itself", async () => {
    const ada = await anAddressee(["en"]);
    const screen = await openScreen(test, ada, ["person", ada.id]);
    const heard = screen.heard("notifications.told");
    await tellOfPause(ada);
    await heard;
    expect(await inboxOf(ada)).toMatchObject([
      { title: "Bo Ek pauses until Tue 8 Dec", line: "Kollegor emellan", isRead: false, count: 1, picture: "pair" },
    ]);
    expect(await ada.api.notifications.unread({})).toEqual({ count: 1 });
    const [{ id = "" } = {}] = await inboxOf(ada);
    expect(await ada.api.notifications.get({ notificationId: id })).toMatchObject({ people: [{ name: "Bo Ek" }] });
    screen.close();
  });

  it("is mailed after a few minutes, in the person's language, with a way to stop such mails", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    expect(await mailsTo(test, ada.address)).toEqual([]);
    await later(3 * MINUTE);
    const [mail, ...more] = await mailsTo(test, ada.address);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "relationship.paused", subject: "Bo Ek pausar till tis 8 dec." });
    expect(mail?.links[1]).toContain("/stop-mail#");
  });

  it("is not mailed to whoever read it in Parvis first", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    const [told] = await inboxOf(ada);
    await ada.api.notifications.read({ notificationId: told?.id ?? "" });
    await later(HOUR);
    expect(await mailsTo(test, ada.address)).toEqual([]);
    expect(await inboxOf(ada, "unread")).toEqual([]);
  });

  it("waits for the morning when it is told at night, together with the rest of the night", async () => {
    const ada = await anAddressee();
    test.clock.set("2026-11-23T20:00:00Z");
    await tellOfPause(ada);
    await tellOfPause(ada);
    await later(HOUR);
    expect(await mailsTo(test, ada.address)).toEqual([]);
    test.clock.set("2026-11-24T07:00:00Z");
    await later(0);
    const [mail, ...more] = await mailsTo(test, ada.address);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "notifications.gathered", subject: "2 saker har hänt i Parvis" });
    expect(mail?.text.match(/Bo Ek pausar/g)).toHaveLength(2);
  });

  it("is counted up when it happens again before anybody looked, and lies there anew when somebody did", async () => {
    const ada = await anAddressee();
    const about = crypto.randomUUID();
    await tellOfPause(ada, about);
    await tellOfPause(ada, about);
    const [told, ...more] = await inboxOf(ada);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ count: 2 });
    await ada.api.notifications.read({ notificationId: told?.id ?? "" });
    await tellOfPause(ada, about);
    expect((await inboxOf(ada)).map(({ count }) => count)).toEqual([1, 2]);
  });

  it("is told once, however often the work that tells it runs", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada, undefined, "paused:1");
    await tellOfPause(ada, undefined, "paused:1");
    expect(await inboxOf(ada)).toHaveLength(1);
  });

  it("costs at most three statements to list, for one as for fifty", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    const few = await statementsOf(test, "/notifications", ada);
    for (let n = 0; n < 49; n++) await tellOfPause(ada);
    expect(few).toBeLessThanOrEqual(3);
    expect(await statementsOf(test, "/notifications", ada)).toBe(few);
    const { items, next } = await ada.api.notifications.list({ limit: 30 });
    const rest = await ada.api.notifications.list({ limit: 30, ...(next && { cursor: next }) });
    expect(new Set([...items, ...rest.items].map(({ id }) => id)).size).toBe(50);
  });
});

describe("sorting the inbox", () => {
  it("lays aside, takes back, marks unread and reads all", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    await tellOfPause(ada);
    const [told] = await inboxOf(ada);
    const one = { notificationId: told?.id ?? "" };
    await ada.api.notifications.finish(one);
    expect(await inboxOf(ada)).toHaveLength(1);
    expect(await inboxOf(ada, "done")).toMatchObject([{ id: told?.id, isDone: true }]);
    await ada.api.notifications.reopen(one);
    await ada.api.notifications.unmark(one);
    expect(await ada.api.notifications.unread({})).toEqual({ count: 2 });
    expect(await ada.api.notifications.readAll({})).toEqual({ read: 2 });
    expect(await ada.api.notifications.unread({})).toEqual({ count: 0 });
  });

  it("marks as unread, takes back and wakes also what was told again in the meantime", async () => {
    const ada = await anAddressee();
    const about = crypto.randomUUID();
    const told: string[] = [];
    for (let n = 0; n < 3; n++) {
      await tellOfPause(ada, about);
      const [newest] = await inboxOf(ada);
      told.push(newest?.id ?? "");
      await ada.api.notifications.finish({ notificationId: newest?.id ?? "" });
    }
    await tellOfPause(ada, about);
    const [first = "", second = "", third = ""] = told;
    for (const notificationId of told) await ada.api.notifications.reopen({ notificationId });
    await ada.api.notifications.unmark({ notificationId: first });
    for (const notificationId of [second, third])
      await ada.api.notifications.snooze({ notificationId, until: "2026-11-23T10:00:00Z" });
    await later(2 * HOUR);
    expect(await ada.api.notifications.unread({})).toEqual({ count: 4 });
  });

  it("puts off until a moment, at which it lies unread at the top again", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    const [told] = await inboxOf(ada);
    const one = { notificationId: told?.id ?? "" };
    await expect(ada.api.notifications.snooze({ ...one, until: MONDAY })).rejects.toMatchObject({ code: "NOT_AHEAD" });
    await ada.api.notifications.snooze({ ...one, until: "2026-11-24T08:00:00Z" });
    expect(await inboxOf(ada)).toEqual([]);
    expect(await inboxOf(ada, "snoozed")).toHaveLength(1);
    await later(24 * HOUR);
    expect(await inboxOf(ada, "unread")).toMatchObject([{ id: told?.id, toldAt: "2026-11-24T09:00:00.000Z" }]);
    await (await backAgain(test, ada)).api.notifications.wake(one);
  });
});

describe("choosing how to be told", () => {
  it("keeps mails of a subject away, and what always comes cannot be turned off", async () => {
    const ada = await anAddressee();
    await ada.api.notifications.chooseSubject({ subject: "partners", channel: "mail", isOn: false });
    const attempt = ada.api.notifications.chooseSubject({ subject: "security", channel: "mail", isOn: false });
    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOR_CHOOSING" });
    await tellOfPause(ada);
    await later(HOUR);
    expect(await mailsTo(test, ada.address)).toEqual([]);
    expect(await inboxOf(ada)).toHaveLength(1);
    const { subjects } = await (await backAgain(test, ada)).api.notifications.settings({});
    expect(subjects.find(({ name }) => name === "partners")).toMatchObject({ inbox: "always", mail: "off" });
    expect(subjects.find(({ name }) => name === "security")).toMatchObject({ mail: "always" });
  });

  it("lets mail come at night for whoever wants it", async () => {
    const ada = await anAddressee();
    await ada.api.notifications.choose({ quiet: "never", gathered: "weekly" });
    test.clock.set("2026-11-23T22:00:00Z");
    await tellOfPause(ada);
    await later(3 * MINUTE);
    expect(await mailsTo(test, ada.address)).toHaveLength(1);
  });

  it("stops such mails by the link in one of them, without signing in, and takes it back", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    await later(3 * MINUTE);
    const token = new URL((await mailsTo(test, ada.address))[0]?.links[1] ?? "").hash.slice(1);
    // As a mail program does it by itself (RFC 8058).
    const pressed = await fetch(`${test.url}/api/notification-stops/${token}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
    expect(pressed.status).toBe(200);
    expect(await test.anonymous.notifications.stopped({ token })).toEqual({
      label: "Du och dina partner",
      isStopped: true,
    });
    await tellOfPause(ada);
    await later(HOUR);
    expect(await mailsTo(test, ada.address)).toHaveLength(1);
    await test.anonymous.notifications.resume({ token });
    await tellOfPause(ada);
    await later(3 * MINUTE);
    expect(await mailsTo(test, ada.address)).toHaveLength(2);
    const attempt = test.anonymous.notifications.stop({ token: "x".repeat(43) });
    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an introduction", () => {
  it("asks no more when it has its answer", async () => {
    test.clock.set(MONDAY);
    const { ada, bo } = await aPair(test, { state: "introduced" });
    await test.eventsHandled();
    expect(await inboxOf(ada)).toMatchObject([{ kind: "relationship.introduced" }]);
    const { items } = await ada.api.relationships.list({});
    await ada.api.relationships.accept({ relationshipId: items[0]?.id ?? "" });
    await test.eventsHandled();
    expect(await inboxOf(ada)).toEqual([]);
    expect(await inboxOf(bo)).toMatchObject([{ kind: "relationship.introduced" }]);
  });
});

describe("blanks", () => {
  it("of an older version of Parvis that cannot be read any more are left out, and nothing fails", async () => {
    const ada = await anAddressee();
    await tellOfPause(ada);
    const rows = test.app.platform.system.updateTable("notifications").where("personId", "=", ada.id);
    await rows.set({ blanks: JSON.stringify({ old: true }) }).execute();
    expect(z.array(z.unknown()).parse(await inboxOf(ada))).toEqual([]);
    await later(3 * MINUTE);
    expect(await mailsTo(test, ada.address)).toEqual([]);
  });
});
