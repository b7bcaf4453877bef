import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer, aParticipant } from "../../../../../tests/factories/needs.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { backAgain } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { mailsTo } from "../../../../../tests/support/mails.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const at = async (moment: string) => {
  test.clock.set(moment);
  await test.app.background.runDue();
  await test.eventsHandled();
};
const subjectsTo = async (address: string) => (await mailsTo(test, address)).map(({ subject }) => subject);

const dates = {
  joiningEndsOn: null,
  introductionsOn: "2026-12-10",
  startsOn: "2026-12-14",
  endsOn: "2027-06-14",
};

describe("answers that are due", () => {
  it("are asked for three days before and on the last day, of those who have not handed in, and of nobody after", async () => {
    const { programmeId } = await aProgramme(test, { dates: { ...dates, needsDueOn: "2026-12-03" } });
    const [ada, bo] = [
      await aParticipant(test, programmeId, { answer: null, email: "ada@mail.example", languages: ["sv"] }),
      await aParticipant(test, programmeId, { email: "bo@mail.example", languages: ["sv"] }),
    ];
    await at("2026-11-30T09:00:00Z");
    await at("2026-11-30T12:00:00Z");
    expect(await subjectsTo("ada@mail.example")).toEqual(["Svara i Kollegialt utbyte senast tor 3 dec."]);
    expect(await subjectsTo("bo@mail.example")).toEqual([]);
    await at("2026-12-01T09:00:00Z");
    await at("2026-12-03T09:00:00Z");
    expect(await subjectsTo("ada@mail.example")).toHaveLength(2);
    const late = await backAgain(test, ada);
    expect((await late.api.notifications.list({})).items).toHaveLength(2);
    await late.api.needs.submit({ programmeId, ...anAnswer() });
    await test.eventsHandled();
    expect((await late.api.notifications.list({})).items).toEqual([]);
    expect((await (await backAgain(test, bo)).api.notifications.list({})).items).toEqual([]);
  });
});
