import { explain, type Result, type Round, type WouldHelpPart } from "@parvis/matching";
import type { Help } from "../../shared/help.ts";
import type { RoundInput } from "../input/round-input.ts";
import { skillName } from "./round-words.ts";

/** So many pairs may be scored again to find out what helps: eight rounds for each person, two seconds in all. */
const MOST_SCORED = 4_000_000;
const ROUNDS_EACH = 8;

/** What would give each person without a partner one. In a large round only the first few are looked into. */
export function helpFor(round: Round, result: Result, input: RoundInput): ReadonlyMap<string, Help[]> {
  const pairs = (round.people.length * (round.people.length - 1)) / 2;
  const most = Math.floor(MOST_SCORED / (ROUNDS_EACH * Math.max(1, pairs)));
  return new Map(
    result.unmatched.slice(0, most).map(({ id }) => {
      const { parts } = explain(round, result, { help: id });
      return [id, parts.flatMap((part) => (part.kind === "would-help" ? helpOf(part, input) : []))];
    }),
  );
}

function helpOf({ change, partner, placedGain }: WouldHelpPart, { words, roomy }: RoundInput): Help[] {
  const ifSo = { partnerId: partner, isInstead: placedGain <= 0 };
  switch (change.kind) {
    case "seek":
    case "offer":
      return [{ kind: change.kind, topic: skillName(words, change.skill), ...ifSo }];
    case "speak":
      return [{ kind: change.kind, language: change.language, ...ifSo }];
    case "without-rule":
      // Nobody is ever matched with their own manager: that is no rule to do without.
      return change.rule === "reporting-line" ? [] : [{ kind: change.kind, rule: change.rule, ...ifSo }];
    case "unlock":
      return [{ kind: change.kind, personIds: [...change.members], ...ifSo }];
    case "takes-one-more":
      return [{ kind: change.kind, isWilling: roomy.includes(partner), ...ifSo }];
  }
}
