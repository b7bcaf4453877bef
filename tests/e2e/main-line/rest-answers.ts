import type { Api, TestApp } from "../../support/app.ts";
import { anAnswer } from "../../factories/needs.ts";
import { aSession } from "../../factories/sessions.ts";
import type { CastMember } from "./cast.ts";

/** Those who answer through the API: invited by the coordinator, and each has what the neighbour seeks. */
export async function restAnswers(
  test: TestApp,
  karin: Api,
  programmeId: string,
  people: readonly CastMember[],
): Promise<void> {
  const skills = ["presenting", "negotiation", "delegation", "product-strategy"];
  const rows = await test.app.platform.system
    .selectFrom("people")
    .select(["id", "email"])
    .where(
      "email",
      "in",
      people.map(({ email }) => email),
    )
    .execute();
  await karin.programmes.invite({ programmeId, personIds: rows.map(({ id }) => id) });
  for (const [place, { email }] of people.entries()) {
    const { api } = await aSession(test, rows.find((row) => row.email === email)?.id ?? "");
    const skillAt = (at: number) => skills[at] ?? "feedback";
    await api.programmes.join({ programmeId });
    await api.needs.submit({
      programmeId,
      ...anAnswer({
        needs: [{ skillId: skillAt(place), level: 1, wanted: 4, priority: 1 }],
        offers: [{ skillId: skillAt(place % 2 === 0 ? place + 1 : place - 1), level: 4 }],
      }),
    });
  }
}
