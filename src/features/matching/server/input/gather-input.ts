import type { Person } from "@parvis/matching";
import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { answersForMatching } from "#features/needs/server/index.ts";
import type { AnswerForMatching } from "#features/needs/shared/answer-for-matching.ts";
import { matchingPolicy } from "#features/programmes/shared/matching-policy.ts";
import { needsQuestions } from "#features/programmes/shared/needs-questions.ts";
import { type OwnNames, ownSkillNames, skillNameIn } from "#features/skills/server/index.ts";
import { openPartnersOf, type PartnersSoFar } from "#features/relationships/server/index.ts";
import type { RoundWords } from "../engine/round-words.ts";
import { leftBehind } from "./left-behind.ts";
import { alreadyTogether, linesOutside, nothingBetween } from "./refused-pairs.ts";
import type { RoundInput } from "./round-input.ts";
import { roundPeople } from "./round-people.ts";

/** Reads everything that a run rests on. Only system work sees the wishes and blocks that are in it. */
export async function gatherInput(work: Work, programmeId: string, seed: number): Promise<RoundInput> {
  const programme = await programmeRules(work, programmeId);
  const { answers, unanswered } = await answersForMatching(work, programmeId);
  const partners = await openPartnersOf(work, programmeId);
  const taken = partnersNow(partners);
  const roomOf = ({ personId, partners: wanted }: AnswerForMatching) => wanted - (taken.get(personId) ?? 0);
  const behind = await leftBehind(work, programmeId);
  const isFirst = ({ personId, isFirstInLine }: AnswerForMatching) =>
    isFirstInLine || (behind.has(personId) && !taken.has(personId));
  const withRoom = answers
    .filter((answer) => roomOf(answer) > 0)
    .map((answer) => ({ ...answer, isFirstInLine: isFirst(answer) }));
  const people = roundPeople(withRoom, { styles: programme.questions.styles, startsOn: programme.startsOn });
  const reach = programme.matching.rules.find(({ rule }) => rule === "reporting-line")?.reach ?? 1;
  return {
    people,
    rules: { matching: programme.matching, meetingMinutes: programme.meetingMinutes, seed },
    refused: [
      ...alreadyTogether(partners),
      ...(reach > 1 ? linesOutside(people, await managers(work), reach) : []),
      ...(programme.questions.exchange === "either-way" ? nothingBetween(people) : []),
    ],
    common: Object.fromEntries(withRoom.map(({ personId, common }) => [personId, common])),
    roomy: withRoom.filter((answer) => roomOf(answer) > 1).map(({ personId }) => personId),
    unanswered: unanswered.filter((personId) => !taken.has(personId)),
    words: await wordsOf(work, programme, people),
  };
}

/** How many partners everybody has or is asked to have. */
function partnersNow({ open, spokenFor }: PartnersSoFar): Map<string, number> {
  const taken = new Map<string, number>();
  for (const personId of [...open, ...spokenFor].flat()) taken.set(personId, (taken.get(personId) ?? 0) + 1);
  return taken;
}

async function programmeRules({ db }: Work, programmeId: string) {
  const row = await db
    .selectFrom("programmesPublished as programme")
    .leftJoin("organisationPublished as organisation", (join) => join.onTrue())
    .select(["matching", "questions", "meetingMinutes", "startsOn", "organisation.timeZone"])
    .where("programme.id", "=", programmeId)
    .executeTakeFirstOrThrow();
  return { ...row, matching: matchingPolicy.parse(row.matching), questions: needsQuestions.parse(row.questions) };
}

type Rules = Awaited<ReturnType<typeof programmeRules>>;

async function wordsOf(
  work: Work,
  { questions, startsOn, timeZone }: Rules,
  people: readonly Person[],
): Promise<RoundWords> {
  const skillIds = [...new Set(people.flatMap(({ offers, needs }) => [...offers, ...needs].map(({ skill }) => skill)))];
  const { rows } = await sql<{ names: OwnNames }>`
    select ${ownSkillNames(sql`select unnest(${skillIds}::text[])`)} as names`.execute(work.db);
  const skills = skillIds.flatMap((id) => {
    const name = skillNameIn(rows[0]?.names ?? {}, id);
    return name ? [[id, name] as const] : [];
  });
  const { styles, common } = questions;
  return { skills: Object.fromEntries(skills), styles, common, startsOn, timeZone: timeZone ?? "Europe/Stockholm" };
}

async function managers({ db }: Work): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; manager: string }>`
    select id, manager_id as manager from people_published where manager_id is not null`.execute(db);
  return new Map(rows.map(({ id, manager }) => [id, manager]));
}
