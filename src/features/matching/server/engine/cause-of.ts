import type { Cause, RuleCount } from "@parvis/matching";
import { namedRules, type UnmatchedCause } from "../../shared/cause.ts";
import { percentOfScore } from "./percent.ts";
import { type RoundWords, skillName } from "./round-words.ts";

/** The engine's cause in the product's words. Only rules that a coordinator may know are counted. */
export function causeOf(cause: Cause, words: RoundWords): UnmatchedCause {
  switch (cause.kind) {
    case "no-allowed-partner":
      return { kind: cause.kind, inTheWay: countsOf(cause.obstacles), wouldOpen: countsOf(cause.wouldOpen) };
    case "no-complement":
      return {
        kind: cause.kind,
        unmet: cause.unmetNeeds.map((id) => skillName(words, id)),
        unwanted: cause.unwantedOffers.map((id) => skillName(words, id)),
      };
    case "below-minimum":
      return { kind: cause.kind, best: percentOfScore(cause.best), minimum: percentOfScore(cause.minimum) };
    case "partners-locked":
      return { kind: "partners-taken", people: cause.people };
    case "outbid":
      return { kind: cause.kind, nearest: [...cause.nearest] };
    case "odd-one-out":
      return { kind: cause.kind };
    case "search-stopped":
    case "input-error":
      return { kind: "search-stopped" };
  }
}

const countsOf = (counts: readonly RuleCount[]) =>
  counts.flatMap(({ obstacle, people }) => {
    const rule = namedRules.find((name) => name === obstacle);
    return rule ? [{ rule, people }] : [];
  });
