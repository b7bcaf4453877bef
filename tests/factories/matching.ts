import { anAnswer, aParticipant } from "./needs.ts";
import { type APerson } from "./people.ts";
import { aProgramme } from "./programmes.ts";
import type { TestApp } from "../support/app.ts";

/** Skills that a participant offers, and seeks: each person's neighbour has what she seeks, so that everybody fits somebody. */
const skills = ["difficult-conversations", "budgeting", "delegation", "presenting", "product-strategy", "negotiation"];
const skillAt = (place: number): string => skills[place % skills.length] ?? "feedback";

type Answer = ReturnType<typeof anAnswer>;

/** So many people of a programme have answered. `answer` changes what the one at a place says. */
export async function aRound(
  test: TestApp,
  { people = 8, answer = () => ({}) }: { people?: number; answer?: (place: number) => Answer } = {},
) {
  const { karin, programmeId } = await aProgramme(test);
  const everybody: APerson[] = [];
  for (let place = 0; place < people; place += 1) {
    everybody.push(
      await aParticipant(test, programmeId, { ...namedAt(place), answer: answerAt(place, answer(place)) }),
    );
  }
  return { karin, programmeId, everybody };
}

/** The same after the engine has worked it out. */
export async function aDraft(test: TestApp, wanted: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(test, wanted);
  const { id: runId } = await round.karin.api.matching.run({ programmeId: round.programmeId });
  await test.eventsHandled();
  const draft = async () => {
    const { run } = await round.karin.api.matching.get({ programmeId: round.programmeId });
    if (!run) throw new Error("a draft without a run");
    return run;
  };
  const proposals = async () => (await round.karin.api.matching.review({ runId })).items;
  return { ...round, runId, draft, proposals };
}

/** What somebody at a place seeks and offers: the even ones have what the odd ones seek, and the other way round. */
function answerAt(place: number, own: Answer): Answer {
  const [mine, yours] = [skillAt(place - (place % 2)), skillAt(place - (place % 2) + 1)];
  const [offered, sought] = place % 2 === 0 ? [mine, yours] : [yours, mine];
  return anAnswer({
    needs: [{ skillId: sought, level: 1, wanted: 4, priority: 1 }],
    offers: [{ skillId: offered, level: 4 }],
    ...own,
  });
}

const givenNames = ["Ada", "Bo", "Elin", "Samir", "Tuva", "Ines", "Farida", "Lars", "Hanna", "Johan"];
const familyNames = ["Berg", "Ek", "Åkerström", "Haddad", "Öberg", "Ramos"];

const namedAt = (place: number) => ({
  givenName: givenNames[place % givenNames.length] ?? "Ada",
  familyName: `${familyNames[place % familyNames.length] ?? "Berg"} ${place + 1}`,
  department: `Avdelning ${place % 3}`,
});
