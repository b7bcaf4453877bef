import { describe, expect, it } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { aVisitor, type Look, type Visitor } from "../support/visitor.ts";
import { inviteToSignIn, readPeopleIn, setUpOrganisation } from "./main-line/administrator.ts";
import { type Cast, castSpeaking } from "./main-line/cast.ts";
import { inviteToProgramme, matchAndPublish, openProgramme } from "./main-line/coordinator.ts";
import { bothSayYes, openProposal, tickFirstStep } from "./main-line/pair.ts";
import { answerQuestions, comeInByLetter, comeInByLink, joinProgramme } from "./main-line/participant.ts";
import { restAnswers } from "./main-line/rest-answers.ts";

const skills = {
  sv: { talks: "Svåra samtal", figures: "Budget och siffror" },
  en: { talks: "Difficult conversations", figures: "Budgets and figures" },
} as const;

const looks: readonly (Look & { how: string })[] = [
  { how: "in Swedish at a desk", locale: "sv", width: 1440, colorScheme: "light", by: "pointing" },
  { how: "in English on a phone", locale: "en", width: 390, colorScheme: "dark", by: "pointing" },
  { how: "with the keyboard alone", locale: "sv", width: 1440, colorScheme: "light", by: "keyboard", isLooking: false },
];

describe("from an empty house to a pair with a home, in browsers", () => {
  it.each(looks)(
    "goes the whole way $how",
    async (look) => {
      const test = await startTestApp();
      try {
        await goTheWholeWay(test, look);
      } finally {
        await test.stop();
      }
    },
    300_000,
  );
});

async function goTheWholeWay(test: TestApp, look: Look): Promise<void> {
  const cast = castSpeaking(look.locale);
  const { ada, bo, others } = cast;
  const ylva = await aVisitor(test, look);
  await setUpOrganisation(ylva, test.app.setupUrl ?? "");
  await readPeopleIn(ylva, cast);
  const programmeId = await openProgramme(ylva);
  await inviteToProgramme(ylva, [ada, bo]);
  await inviteToSignIn(ylva, ada);
  const [first, second] = await bothAnswer(test, look, cast);
  await restAnswers(test, await apiOf(test, ylva), programmeId, others);
  await ylva.page.goto(`/programmes/${programmeId}`);
  await matchAndPublish(ylva, others.length + 2);
  await openProposal(first, bo.givenName);
  await openProposal(second, ada.givenName);
  const two = { first, second, firstName: ada.givenName, secondName: bo.givenName };
  await bothSayYes(two);
  await tickFirstStep(two);
  expect(first.page.url()).toBe(second.page.url());
}

/** Ada comes by the letter; Bo, with a finger or a mouse, by a link from the door. Each has what the other seeks. */
async function bothAnswer(test: TestApp, look: Look, { ada, bo }: Cast): Promise<[Visitor, Visitor]> {
  const { talks, figures } = skills[look.locale];
  const first = await aVisitor(test, look);
  await comeInByLetter(test, first, ada);
  await joinProgramme(first);
  await answerQuestions(first, { goal: "Våga säga det svåra i tid", seeks: talks, gives: figures });
  const second = await aVisitor(test, { ...look, by: "pointing", isLooking: false });
  await comeInByLink(test, second, bo);
  await joinProgramme(second);
  await answerQuestions(second, { goal: "Läsa en budget utan hjälp", seeks: figures, gives: talks });
  return [first, second];
}

/** The API as somebody who is signed in in a browser. */
async function apiOf(test: TestApp, { page }: Visitor) {
  const cookies = await page.context().cookies();
  return test.client({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") });
}
