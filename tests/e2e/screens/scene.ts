import { makeLinks } from "#features/accounts/server/links.ts";
import { employees } from "../../factories/employees.ts";
import { aDraft } from "../../factories/matching.ts";
import { aParticipant } from "../../factories/needs.ts";
import { peopleFile, peopleFileForms } from "../../factories/people-file.ts";
import { anImport, aPreview } from "../../factories/people-import.ts";
import { fileWithPlantedProblems } from "../../factories/planted-problems.ts";
import { aPerson, type APerson } from "../../factories/people.ts";
import { aProgramme } from "../../factories/programmes.ts";
import { aPair } from "../../factories/relationships.ts";
import type { TestApp } from "../../support/app.ts";

export type Scene = Awaited<ReturnType<typeof aScene>>;

/** A company in which every screen has something to show, and each state of it somebody to see it. */
export async function aScene(test: TestApp) {
  const administrator = await aPerson(test, { givenName: "Ylva", roles: ["administrator", "hr"] });
  const newcomer = await aPerson(test, { givenName: "Nils" });
  return {
    administrator,
    newcomer,
    /** Has not read the notice yet, and never will. */
    stranger: await aPerson(test, { givenName: "Sven" }),
    ...(await relationships(test)),
    ...(await programmes(test)),
    ...(await rounds(test)),
    ...(await imports(administrator)),
    ...(await links(test, newcomer)),
  };
}

/** A pair, one that is introduced, one on pause, one that ended, and one that came to nothing. */
async function relationships(test: TestApp) {
  const { karin, ada, relationshipId, programmeId } = await aPair(test);
  const introduced = await aPair(test, { state: "introduced" });
  const paused = await aPair(test, { programmeId });
  await paused.ada.api.relationships.pause({ relationshipId: paused.relationshipId, until: "2026-12-20" });
  const ended = await aPair(test, { programmeId });
  await ended.ada.api.relationships.leave({ relationshipId: ended.relationshipId });
  const declined = await aPair(test, { programmeId, state: "introduced" });
  await declined.ada.api.relationships.decline({ relationshipId: declined.relationshipId });
  if (!karin) throw new Error("the pair has a programme of its own");
  return { karin, ada, programmeId, relationshipId, introduced, paused, ended, declined };
}

/** A draft, one to join, and one in which somebody has to answer. */
async function programmes(test: TestApp) {
  const { karin, programmeId: openId } = await aProgramme(test);
  const { id: draftId } = await karin.api.programmes.create({ template: "onboarding-buddies" });
  const { id: cohortId } = await karin.api.programmes.create({ template: "onboarding-buddies", joining: "cohort" });
  return {
    open: { karin, programmeId: openId, waiting: await aParticipant(test, openId, { answer: null }) },
    answered: await aParticipant(test, openId),
    draftId,
    cohortId,
  };
}

/** A round in each state. */
async function rounds(test: TestApp) {
  const [draft, published] = [await aDraft(test), await aDraft(test, { people: 4 })];
  const { version } = await published.draft();
  const message = { sv: "Hej.", en: "Hello." };
  await published.karin.api.matching.publish({ runId: published.runId, version, message });
  const ended = { endedAt: test.app.platform.clock.now() };
  return {
    draft,
    published,
    running: await runIn(test, { state: "running" }),
    stopped: await runIn(test, { state: "cancelled", ...ended }),
    failed: await runIn(test, { state: "failed", failure: "engine", ...ended }),
  };
}

type RunState =
  { state: "running" } | { state: "cancelled"; endedAt: Date } | { state: "failed"; failure: "engine"; endedAt: Date };

/** A run that stands still in one state, as if the engine were at it or had left it. */
async function runIn(test: TestApp, state: RunState) {
  const { karin, programmeId } = await aProgramme(test);
  const progress = JSON.stringify({ aim: "good-for-both", phase: "matching", share: 0.4 });
  const run = { programmeId, round: 1, aim: "good-for-both" as const, seed: 1, progress };
  await test.app.platform.system
    .insertInto("matchRuns")
    .values({ ...run, ...state, createdAt: test.app.platform.clock.now() })
    .execute();
  return { karin, programmeId };
}

/** A file that waits, one with every problem, one that cannot be read, and one that is read in. */
async function imports({ api }: APerson) {
  const company = peopleFile(peopleFileForms.swedish, employees(30));
  return {
    applied: await anImport(api, company),
    waiting: await aPreview(api, company),
    faulty: await aPreview(api, fileWithPlantedProblems().bytes),
    unreadable: await aPreview(api, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
  };
}

/** What stands in the mails that let somebody in. */
async function links(test: TestApp, { id: personId }: APerson) {
  const { system, clock } = test.app.platform;
  const work = { db: system, now: clock.now(), publicUrl: test.url };
  const kinds = ["sign-in", "reset"] as const;
  const made = await makeLinks(
    work,
    kinds.map((kind) => ({ personId, kind, createdBy: null })),
  );
  const { id: guestId } = await aPerson(test, { givenName: "Tuva" });
  const [invitation] = await makeLinks(work, [{ personId: guestId, kind: "invitation", createdBy: null }]);
  const [signInLink, resetLink] = made.map(({ url }) => url);
  return { signInLink: signInLink ?? "", resetLink: resetLink ?? "", invitationLink: invitation?.url ?? "" };
}
