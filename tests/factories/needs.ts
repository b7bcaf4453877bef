import type { TestApp } from "../support/app.ts";
import { type Somebody, somebody } from "./programmes.ts";

type Answer = Omit<Parameters<Somebody["api"]["needs"]["submit"]>[0], "programmeId" | "version">;

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
  { answer = anAnswer(), ...traits }: { answer?: Answer | null } & Parameters<typeof somebody>[1] = {},
): Promise<Somebody> {
  const one = await somebody(test, traits);
  await one.api.programmes.join({ programmeId });
  if (answer) await one.api.needs.submit({ programmeId, ...answer });
  return one;
}
