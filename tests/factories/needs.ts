import type { TestApp } from "../support/app.ts";
import { type APerson, aPerson } from "./people.ts";

type Answer = Omit<Parameters<APerson["api"]["needs"]["submit"]>[0], "programmeId" | "version">;

/** An answer that is whole: seeks one skill, offers another, speaks Swedish. */
export const anAnswer = (own: Answer = {}): Answer => ({
  goals: "Få bättre självförtroende i svåra samtal",
  needs: [{ skillId: "difficult-conversations", level: 2, wanted: 4, priority: 1 }],
  offers: [{ skillId: "budgeting", level: 5 }],
  languages: [{ language: "sv", level: 5 }],
  ...own,
});

/** Somebody who has joined a programme that is open to all, and has answered unless told otherwise. */
export async function aParticipant(
  test: TestApp,
  programmeId: string,
  { answer = anAnswer(), ...traits }: { answer?: Answer | null } & Parameters<typeof aPerson>[1] = {},
): Promise<APerson> {
  const one = await aPerson(test, traits);
  await one.api.programmes.join({ programmeId });
  if (answer) await one.api.needs.submit({ programmeId, ...answer });
  return one;
}
