import { describe, expect, it } from "vitest";
import { currentMembers, type Life } from "./life.ts";
import { after, type Step } from "./lifecycle.ts";

const member = (personId: string) => ({ personId, answer: null, saidDone: false, ended: null });
const born = (names: readonly string[]): Life => ({
  state: "proposed",
  form: names.length === 2 ? "pair" : "circle",
  minimum: names.length === 2 ? 2 : 3,
  asksAgreement: true,
  members: names.map(member),
  pause: null,
  isDormant: false,
  closeReason: null,
});
const pair = born(["Ada", "Bo"]);
const circle = born(["Ada", "Bo", "Cleo", "Dan"]);

/** Plays steps that must all be possible. */
function lived(life: Life, ...steps: Step[]): Life {
  return steps.reduce((now, step) => {
    const next = after(now, step);
    if (typeof next === "string") throw new Error(`${step.move} was refused: ${next}`);
    return next;
  }, life);
}

const introduce: Step = { move: "introduce", by: "coordinator" };
const accept = (personId: string, full: string[] = []): Step => ({ move: "accept", by: "member", personId, full });
const decline = (personId: string): Step => ({ move: "decline", by: "member", personId, full: [] });
const leave = (personId: string): Step => ({ move: "leave", by: "member", personId, reason: "left" });
const sayDone = (personId: string): Step => ({ move: "sayDone", by: "member", personId });
const expire: Step = { move: "expire", by: "clock", full: [] };
const agree: Step = { move: "agree", by: "members" };
const meet: Step = { move: "meet", by: "members" };
const pause = (personId: string, until = "2026-12-24"): Step => ({
  move: "pause",
  by: "member",
  personId,
  until,
  today: "2026-11-24",
});
const everyone = [accept("Ada"), accept("Bo"), accept("Cleo"), accept("Dan")];
const names = (life: Life) => currentMembers(life).map((one) => one.personId);

describe("a pair", () => {
  it("is accepted when both have said yes, and not before", () => {
    const one = lived(pair, introduce, accept("Ada"));
    expect(one.state).toBe("introduced");
    expect(lived(one, accept("Ada")).state).toBe("introduced");
    expect(lived(one, accept("Bo")).state).toBe("accepted");
  });

  it("may change its mind from yes to no while the other has not answered", () => {
    expect(lived(pair, introduce, accept("Ada"), decline("Ada")).state).toBe("declined");
  });

  it("is not accepted when one of the two is taken by somebody else meanwhile", () => {
    const one = lived(pair, introduce, accept("Ada"));
    expect(after(one, accept("Bo", ["Bo"]))).toBe("no-room");
    expect(after(one, accept("Bo", ["Ada"]))).toBe("no-room");
  });

  it("signs before it is active where an agreement is asked, and needs only to meet where it is not", () => {
    const accepted = lived(pair, introduce, accept("Ada"), accept("Bo"));
    expect(lived(accepted, meet).state).toBe("accepted");
    expect(lived(accepted, agree, meet).state).toBe("active");
    expect(lived({ ...accepted, asksAgreement: false }, meet).state).toBe("active");
    expect(after({ ...accepted, asksAgreement: false }, agree)).toBe("not-now");
  });

  it("is paused until a later day, and woken by the one who paused it or by the day", () => {
    const paused = lived(pair, introduce, accept("Ada"), accept("Bo"), agree, pause("Ada"));
    expect(paused.pause).toEqual({ by: "Ada", until: "2026-12-24", from: "agreed" });
    expect(after(paused, { move: "resume", by: "member", personId: "Bo" })).toBe("not-yours");
    expect(lived(paused, { move: "resume", by: "member", personId: "Ada" }).state).toBe("agreed");
    expect(lived(paused, { move: "resume", by: "clock" }).state).toBe("agreed");
    const accepted = lived(pair, introduce, accept("Ada"), accept("Bo"));
    expect(after(accepted, pause("Ada", "2026-11-24"))).toBe("not-now");
  });

  it("closes when one leaves, and both read on", () => {
    const over = lived(pair, introduce, accept("Ada"), accept("Bo"), leave("Ada"));
    expect(over).toMatchObject({ state: "closed", closeReason: "left" });
    expect(over.members.map((one) => one.ended)).toEqual(["former", "former"]);
  });

  it("is ended after a report by two people outside of it who write why, and the one removed reads no more", () => {
    const open = lived(pair, introduce, accept("Ada"), accept("Bo"));
    const end = (deciders: [string, string], why: string): Step => ({
      move: "end",
      by: "deciders",
      deciders,
      why,
      removed: ["Bo"],
    });
    expect(after(open, end(["Karin", "Karin"], "Threats"))).toBe("not-yours");
    expect(after(open, end(["Karin", "Ada"], "Threats"))).toBe("not-yours");
    expect(after(open, end(["Karin", "Hugo"], " "))).toBe("not-yours");
    const over = lived(open, end(["Karin", "Hugo"], "Threats"));
    expect(over).toMatchObject({ state: "closed", closeReason: "ended" });
    expect(over.members.map((one) => one.ended)).toEqual(["former", "ex"]);
  });

  it("listens to nobody who is not in it, and to no coordinator in what is the members' own", () => {
    const introduced = lived(pair, introduce);
    expect(after(introduced, accept("Cleo"))).toBe("not-yours");
    expect(after(introduced, { ...accept("Ada"), by: "coordinator" } as unknown as Step)).toBe("not-yours");
    expect(after(pair, accept("Ada"))).toBe("not-now");
  });
});

describe("a circle", () => {
  it("waits for every answer and begins with those who said yes", () => {
    const three = lived(circle, introduce, accept("Ada"), accept("Bo"), accept("Cleo"));
    expect(three.state).toBe("introduced");
    const begun = lived(three, decline("Dan"));
    expect(begun.state).toBe("accepted");
    expect(names(begun)).toEqual(["Ada", "Bo", "Cleo"]);
  });

  it("begins without the silent when the time is out, and expires when too few said yes", () => {
    const three = lived(circle, introduce, accept("Ada"), accept("Bo"), accept("Cleo"), expire);
    expect(three.state).toBe("accepted");
    expect(names(three)).toEqual(["Ada", "Bo", "Cleo"]);
    expect(lived(circle, introduce, accept("Ada"), accept("Bo"), expire).state).toBe("expired");
  });

  it("is declined as soon as too few can say yes", () => {
    expect(lived(circle, introduce, decline("Ada"), decline("Bo")).state).toBe("declined");
  });

  it("begins without those who are taken by another one meanwhile", () => {
    const begun = lived(circle, introduce, accept("Ada"), accept("Bo"), accept("Cleo"), accept("Dan", ["Bo"]));
    expect(begun.state).toBe("accepted");
    expect(names(begun)).toEqual(["Ada", "Cleo", "Dan"]);
  });

  it("goes on without the one who leaves, and begins to close when too few stay", () => {
    const begun = lived(circle, introduce, ...everyone);
    const three = lived(begun, leave("Dan"));
    expect(three.state).toBe("accepted");
    expect(three.members[3]?.ended).toBe("ex");
    expect(lived(three, leave("Ada"))).toMatchObject({ state: "closing", closeReason: "too-few" });
  });

  it("wakes when the one who paused it leaves", () => {
    expect(lived(circle, introduce, ...everyone, pause("Dan"), leave("Dan")).state).toBe("accepted");
    expect(lived(circle, introduce, ...everyone, pause("Dan"), leave("Ada")).state).toBe("paused");
  });

  it("begins to close when all who are left have said that they are done", () => {
    const done = lived(circle, introduce, ...everyone, sayDone("Ada"), sayDone("Bo"), sayDone("Cleo"));
    expect(done.state).toBe("accepted");
    expect(lived(done, leave("Dan"))).toMatchObject({ state: "closing", closeReason: "done" });
    const back: Step = { move: "takeBackDone", by: "member", personId: "Ada" };
    expect(lived(done, back, sayDone("Dan")).state).toBe("accepted");
  });
});
