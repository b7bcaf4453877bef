import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { systemWork } from "#platform/server/work.ts";
import { introduceProposed, proposePairs } from "#features/relationships/server/index.ts";
import type { IntroductionReasons } from "#features/relationships/shared/introduction-reasons.ts";
import type { TestApp } from "../support/app.ts";
import { aPerson, type APerson } from "./people.ts";
import { aProgramme } from "./programmes.ts";
import { aSession } from "./sessions.ts";

const named = (words: string): LocalizedText => ({ sv: words, en: words });

/** Reasons as matching writes them: Ada seeks difficult talks, Bo seeks budgets, and each has what the other seeks. */
export const reasonsFor = (adaId: string, boId: string): IntroductionReasons => ({
  sides: [
    {
      personId: adaId,
      seeks: [
        { topic: named("Svåra samtal"), share: 0.8 },
        { topic: named("Strategi"), share: 0 },
      ],
    },
    { personId: boId, seeks: [{ topic: named("Budget och siffror"), share: 1 }] },
  ],
  remarks: [
    { kind: "language", isAlike: true, language: "sv" },
    { kind: "place", isAlike: false, hoursApart: 0 },
  ],
  assumed: 0.1,
});

type Wanted = {
  /** How far the two have come. */
  state?: "proposed" | "introduced" | "accepted";
  programme?: Parameters<typeof aProgramme>[1];
  /** A programme that is there already, and people who are. */
  programmeId?: string;
  ada?: APerson;
  bo?: APerson;
  message?: LocalizedText | null;
};

/** Ada and Bo, who take part in Karin's programme and are introduced to each other. */
export async function aPair(test: TestApp, wanted: Wanted = {}) {
  const { state = "accepted" } = wanted;
  const { karin, programmeId } = wanted.programmeId
    ? { karin: null, programmeId: wanted.programmeId }
    : await aProgramme(test, wanted.programme);
  const ada = wanted.ada ?? (await aPerson(test, { givenName: "Ada", familyName: "Åkerström" }));
  const bo = wanted.bo ?? (await aPerson(test, { givenName: "Bo", familyName: "Haddad" }));
  const [relationshipId = ""] = await propose(test, programmeId, [[ada.id, bo.id]]);
  if (state !== "proposed")
    await introduce(test, { programmeId, relationshipIds: [relationshipId], message: wanted.message ?? null });
  if (state === "accepted") await acceptedBy(relationshipId, ada, bo);
  return { karin, programmeId, ada, bo, relationshipId };
}

/** Somebody who comes back after a time that ended the old session. */
export const backAgain = async (test: TestApp, person: APerson): Promise<APerson> => ({
  ...person,
  ...(await aSession(test, person.id)),
});

/** Drafts of pairs, as matching writes them down. */
export const propose = (test: TestApp, programmeId: string, pairs: readonly (readonly [string, string])[]) =>
  systemWork(test.app.platform)("a round in a test", (work) =>
    proposePairs(work, {
      programmeId,
      pairs: pairs.map((personIds) => ({ personIds, reasons: reasonsFor(...personIds) })),
    }),
  );

/** Publishes drafts; answers are asked for within three days. */
export const introduce = (
  test: TestApp,
  { programmeId, relationshipIds, message = null }: Wanted & { programmeId: string; relationshipIds: string[] },
) =>
  systemWork(test.app.platform)("a publication in a test", (work) => {
    const answerBy = new Date(work.now.getTime() + 3 * 86_400_000);
    return introduceProposed(work, { programmeId, relationshipIds, message, answerBy });
  });

/** All of them say yes. */
export async function acceptedBy(relationshipId: string, ...members: readonly APerson[]): Promise<void> {
  for (const { api } of members) await api.relationships.accept({ relationshipId });
}

/** A circle of so many, who have all said yes. The first three can be called by name. */
export async function aCircle(test: TestApp, size: number, wanted: Pick<Wanted, "programmeId"> = {}) {
  const programmeId = wanted.programmeId ?? (await aProgramme(test)).programmeId;
  const people: APerson[] = [];
  for (let at = 0; at < size; at += 1) people.push(await aPerson(test, { givenName: "Cleo" }));
  const [ada, bo, cleo, ...more] = people;
  if (!ada || !bo || !cleo) throw new Error("a circle has three members or more");
  const { system, clock } = test.app.platform;
  const stamps = { createdAt: clock.now(), updatedAt: clock.now() };
  const row = { programmeId, form: "circle", minimum: 3, state: "proposed", endsOn: "2027-06-30", ...stamps } as const;
  const { id } = await system.insertInto("relationships").values(row).returning("id").executeTakeFirstOrThrow();
  const memberships = people.map((person) => ({ relationshipId: id, personId: person.id, joinedAt: clock.now() }));
  await system.insertInto("memberships").values(memberships).execute();
  await introduce(test, { programmeId, relationshipIds: [id] });
  await acceptedBy(id, ...people);
  return { programmeId, relationshipId: id, members: [ada, bo, cleo, ...more] as const };
}
