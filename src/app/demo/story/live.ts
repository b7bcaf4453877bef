import { firstSteps } from "#features/relationships/shared/first-steps.ts";
import type { Api } from "../../api-client.ts";
import { privateNotes, sharedNotes } from "../texts/notes.ts";
import type { Play } from "./between-colleagues.ts";
import { pairsOf, type StoryPair } from "./pairs.ts";

type Day = { programmeId: string; day: number };

/** Those who said yes take their first steps and write their first notes. */
export async function beginTogether(play: Play, { programmeId, day }: Day): Promise<void> {
  await play.stage.go(day);
  for (const pair of await pairsOf(play.stage, programmeId, "accepted")) await begin(play, pair);
}

/** A few leave without fault, and a few are done with what they came for. */
export async function partEarly({ stage, dice }: Play, { programmeId, day }: Day): Promise<void> {
  await stage.go(day);
  const parting = dice.some(await pairsOf(stage, programmeId, "accepted"), 8);
  for (const { relationshipId, emails } of parting.slice(0, 4)) {
    const api = await stage.as(emails[0] ?? "");
    await api.relationships.leave({ relationshipId, reason: { choice: "no-time" } });
  }
  for (const { relationshipId, emails } of parting.slice(4)) {
    for (const email of emails) await (await stage.as(email)).relationships.sayDone({ relationshipId });
  }
}

/** Parental leave, a long trip, a heavy autumn: some pairs rest until a day. */
export async function pauseForAWhile({ stage, dice }: Play, { programmeId, day }: Day): Promise<void> {
  await stage.go(day);
  for (const { relationshipId, emails } of dice.some(await pairsOf(stage, programmeId, "accepted"), 4)) {
    const api = await stage.as(emails[0] ?? "");
    await api.relationships.pause({ relationshipId, until: stage.date(day + 24) });
  }
}

/** Weeks go by without a word in Parvis. Most of those who are asked answer that they still meet; some take a step more. */
export async function answerTheQuiet({ stage, dice }: Play, { programmeId, day }: Day): Promise<void> {
  await stage.go(day);
  for (const { relationshipId, emails } of await pairsOf(stage, programmeId, "accepted")) {
    const api = await stage.as(dice.pick(emails));
    const overview = await api.relationships.overview({ relationshipId });
    const next = overview.firstSteps.find(({ ticked }) => ticked === null);
    if (next && dice.share() < 0.6) await api.relationships.tick({ relationshipId, step: next.step });
    else await answerIfAsked(api, relationshipId, dice.share() < 0.9);
  }
}

async function answerIfAsked(api: Api, relationshipId: string, answers: boolean): Promise<void> {
  const { can } = await api.relationships.get({ relationshipId });
  if (can.stir && answers) await api.relationships.stir({ relationshipId });
}

async function begin({ stage, dice, once }: Play, { relationshipId, emails }: StoryPair): Promise<void> {
  const [first = "", second = ""] = emails;
  const [one, other] = [await stage.as(first), await stage.as(second)];
  const ticked = firstSteps.slice(0, dice.below(firstSteps.length + 1));
  for (const [index, step] of ticked.entries())
    await (index % 2 ? other : one).relationships.tick({ relationshipId, step });
  const shared = once.takeOne(sharedNotes[dice.share() < 0.6 ? "sv" : "en"]);
  if (shared && ticked.length > 1)
    await one.relationships.saveSharedNote({ relationshipId, words: shared, version: 0 });
  if (ticked.length > 2) await keepToOneself(other, relationshipId, once.takeOne(privateNotes.sv));
}

async function keepToOneself(api: Api, relationshipId: string, words: string | undefined): Promise<void> {
  if (words) await api.relationships.savePrivateNote({ relationshipId, words, version: 0 });
}
