import type { Employee } from "../company/employees.ts";
import type { Dice } from "../dice.ts";
import type { Cast } from "./cast.ts";
import { answerTheQuiet, beginTogether, partEarly, pauseForAWhile } from "./live.ts";
import { answerIntroductions } from "./answer-introductions.ts";
import { matchAndPublish } from "./match-and-publish.ts";
import type { Once } from "./once.ts";
import type { Stage } from "./stage.ts";
import { takePart } from "./take-part.ts";

const name = { sv: "Kollegor emellan", en: "Between colleagues" };
const purpose = {
  sv: "Det mesta vi kan har vi lärt av någon som satt nära. Nu gör vi det över avdelningar och kontor: två kollegor, en timme var tredje vecka, ett halvår.",
  en: "Most of what we know we learned from somebody who sat close by. Now we do it across departments and offices: two colleagues, an hour every third week, half a year.",
};
const message = {
  sv: "Här är den vi tror att du får ut mest av att träffa. Läs varför, och svara inom tre arbetsdagar. Passar det inte säger du bara nej, så letar vi vidare.",
  en: "This is the person we believe you would gain most from meeting. Read why, and answer within three working days. If it does not suit you, just say no and we keep looking.",
};

export type Play = { stage: Stage; cast: Cast; dice: Dice; once: Once };

/** The programme that has been under way for half a year: joining in spring, a round of matching, lives of all kinds. */
export async function beginBetweenColleagues(play: Play): Promise<string> {
  const { stage, cast, dice } = play;
  const programmeId = await openProgramme(play);
  const participants = dice.some(cast.everybody.filter(mayTakePart), 128);
  await joinOverDays(play, programmeId, participants.slice(0, 118));
  await stage.go(33);
  await matchAndPublish(stage, { coordinator: cast.coordinators[0].email, programmeId, message });
  await answerIntroductions(play, { programmeId, fromDay: 34 });
  await joinLate(play, programmeId, participants.slice(118));
  await beginTogether(play, { programmeId, day: 45 });
  for (const day of [104, 119]) await answerTheQuiet(play, { programmeId, day });
  await partEarly(play, { programmeId, day: 120 });
  return programmeId;
}

/** The last days before today: some pause, and those who came late or stayed alone are matched. */
export async function goOnBetweenColleagues(play: Play, programmeId: string): Promise<void> {
  const { stage, cast } = play;
  await answerTheQuiet(play, { programmeId, day: 188 });
  await pauseForAWhile(play, { programmeId, day: 196 });
  await stage.go(198);
  await matchAndPublish(stage, { coordinator: cast.coordinators[0].email, programmeId, message });
}

const mayTakePart = ({ level, status }: Employee) => level < 5 && status === "Aktiv";

async function openProgramme({ stage, cast }: Play): Promise<string> {
  await stage.go(5);
  const coordinator = await stage.as(cast.coordinators[0].email);
  const { id } = await coordinator.programmes.create({
    template: "peer-exchange",
    name,
    purpose,
    dates: {
      joiningEndsOn: null,
      needsDueOn: stage.date(28),
      introductionsOn: stage.date(34),
      startsOn: stage.date(38),
      endsOn: stage.date(260),
    },
  });
  await coordinator.programmes.publish({ programmeId: id });
  return id;
}

async function joinOverDays(
  { stage, dice, once }: Play,
  programmeId: string,
  people: readonly Employee[],
): Promise<void> {
  const days = 18;
  for (let day = 0; day < days; day += 1) {
    await stage.go(7 + day, 8 + (day % 7));
    for (const employee of people.filter((_, index) => index % days === day)) {
      const until = dice.share() < 0.93 ? "submitted" : dice.share() < 0.5 ? "started" : "joined";
      await takePart(stage, { programmeId, employee, dice, once }, until);
    }
  }
}

async function joinLate({ stage, dice, once }: Play, programmeId: string, people: readonly Employee[]): Promise<void> {
  await stage.go(42);
  for (const employee of people) await takePart(stage, { programmeId, employee, dice, once }, "submitted");
}
