import type { Person } from "@parvis/matching";
import { peopleFrom } from "@parvis/matching/generate";
import { peerExchange } from "#features/programmes/shared/templates/peer-exchange.ts";
import type { RoundInput } from "#features/matching/server/input/round-input.ts";

/** What the engine reads for so many people of an invented company, some of whom have wishes and blocks. */
function roundInputOf(people: readonly Person[], changes: Partial<RoundInput> = {}): RoundInput {
  const { matching, meetingMinutes, questions } = peerExchange;
  return {
    people,
    rules: { matching, meetingMinutes, seed: 1 },
    refused: [],
    common: {},
    unanswered: [],
    roomy: [],
    words: {
      skills: {},
      styles: questions.styles,
      common: questions.common,
      timeZone: "Europe/Stockholm",
      startsOn: "2026-11-24",
    },
    ...changes,
  };
}

/** The same for people made up from a number. */
export const anInventedRound = (people: number, seed = 1): RoundInput => roundInputOf(peopleFrom({ people, seed }));
