import { describe, expect, it } from "vitest";
import type { Actor } from "#platform/shared/actor.ts";
import { mayCreateProgrammes, type ProgrammeFacts, programmePolicy as policy } from "./programmes.policy.ts";

const ada: Actor = { id: "ada", roles: [], locale: "sv", timeZone: "Europe/Stockholm", scopes: null };
const stranger: ProgrammeFacts = {
  programmeId: "p",
  state: "open",
  joining: "invitation",
  isCoordinator: false,
  isParticipant: false,
  enrolment: null,
};
const coordinator = { ...stranger, isCoordinator: true };
const invited = { ...stranger, enrolment: "invited" as const };
const participant = { ...stranger, enrolment: "enrolled" as const, isParticipant: true };
const gone = { ...stranger, enrolment: "left" as const };

describe("reading a programme", () => {
  it.each([
    ["its coordinator reads a draft", { ...coordinator, state: "draft" as const }, true],
    ["somebody with a place in it reads no draft", { ...participant, state: "draft" as const }, false],
    [
      "a colleague reads no draft that will be open to all",
      { ...stranger, joining: "open" as const, state: "draft" as const },
      false,
    ],
    ["a colleague reads one that is open to all", { ...stranger, joining: "open" as const }, true],
    ["a colleague reads none that is by invitation", stranger, false],
    ["somebody invited reads it", invited, true],
    ["somebody who left reads it, and so can come back", gone, true],
    ["a colleague reads no closed one", { ...stranger, joining: "open" as const, state: "closed" as const }, false],
    ["somebody who took part reads a closed one", { ...participant, state: "closed" as const }, true],
  ])("%s", (_, facts, may) => expect(policy.read(ada, facts)).toBe(may));
});

describe("joining a programme", () => {
  it.each([
    ["a colleague where it is open to all", { ...stranger, joining: "open" as const }, true],
    ["a colleague where it is by invitation", stranger, false],
    ["a colleague where a cohort is enrolled", { ...stranger, joining: "cohort" as const }, false],
    ["somebody invited", invited, true],
    ["somebody who left", gone, true],
    ["a coordinator who wants to take part", coordinator, true],
    ["somebody who is in it already", participant, false],
    ["somebody invited to a draft", { ...invited, state: "draft" as const }, false],
    ["somebody invited to a closed one", { ...invited, state: "closed" as const }, false],
  ])("%s", (_, facts, may) => expect(policy.join(ada, facts)).toBe(may));
});

describe("running a programme", () => {
  it.each([
    ["a coordinator", coordinator, true],
    ["a participant", participant, false],
    ["a colleague", stranger, false],
  ])("%s", (_, facts, may) => {
    expect(policy.update(ada, facts)).toBe(may);
    expect(policy.publish(ada, { ...facts, state: "draft" })).toBe(may);
  });

  it("is over when it is closed", () => expect(policy.update(ada, { ...coordinator, state: "closed" })).toBe(false));
});

describe("creating a programme", () => {
  it.each([
    ["administrator", true],
    ["coordinator", true],
    ["hr", false],
  ])("%s: %s", (role, may) => expect(mayCreateProgrammes({ ...ada, roles: [role] }, undefined)).toBe(may));

  it("is not for somebody without a role", () => expect(mayCreateProgrammes(ada, undefined)).toBe(false));
});
