import type { Audience, Change, WouldHelpPart } from "../explanation.ts";
import type { Id, Person } from "../person.ts";
import { type Outlook, outlooks } from "../report/outlook.ts";
import type { Cause, Result } from "../result.ts";
import type { Round } from "../round.ts";
import { choosableRules } from "../rules/rules.ts";
import { preparedOf } from "../solve/prepared.ts";
import { solve } from "../solve/solve.ts";
import { termsOf } from "../solve/terms.ts";
import { languagesToSpeak, topicsToAdd } from "./candidate-changes.ts";
import { changedRound } from "./changed-round.ts";
import { byCost } from "./next-best.ts";

type Told = Audience & WouldHelpPart;

/** How many changes are told, and how many are solved again to find them. */
const TOLD = 3;
const TRIED = 8;

/**
 * Single changes that would give somebody without a partner one. Each is found by solving the changed round, so it holds;
 * those that cost nobody else a place come first.
 */
export function wouldHelp(round: Round, result: Result, person: number): Told[] {
  const { crowd } = preparedOf(round);
  const { id } = crowd.people[person]!;
  const cause = result.unmatched.find((one) => one.id === id)?.cause;
  if (!cause) return [];
  if (cause.kind === "odd-one-out" || cause.kind === "outbid") return takersOf(round, result, person);
  const found: Told[] = [];
  for (const change of candidates(round, person, cause).slice(0, TRIED)) {
    const told = outcomeOf(round, result, id, change);
    if (told) found.push(told);
    if (found.filter(({ placedGain }) => placedGain > 0).length === TOLD) break;
  }
  return found.sort((a, b) => b.placedGain - a.placedGain).slice(0, TOLD);
}

const part = (person: Id, partner: Id, change: Change, placedGain: number): Told => {
  return { audience: "coordinator", kind: "would-help", person, partner, change, placedGain };
};

/** The nearest partners, who would only have to take one more: everybody else keeps theirs, so there is nothing to solve. */
function takersOf(round: Round, result: Result, person: number): Told[] {
  const { crowd } = preparedOf(round);
  const { id } = crowd.people[person]!;
  return byCost(round, result, person)
    .slice(0, TOLD)
    .map(({ other }) => {
      const taker = crowd.people[other]!.id;
      return part(id, taker, { kind: "takes-one-more", person: taker }, 1);
    });
}

/** What could be changed, the most promising first. */
function candidates(round: Round, person: number, cause: Cause): Change[] {
  const prepared = preparedOf(round);
  const terms = termsOf(prepared.crowd, round);
  const outlook = outlooks(prepared, terms, round.policy)(person);
  const { people } = prepared.crowd;
  const at = (places: readonly number[]): Person[] => places.map((place) => people[place]!);
  switch (cause.kind) {
    case "no-complement":
    case "below-minimum":
      return topicsToAdd(people[person]!, at([...outlook.belowBenefit, ...outlook.belowScore, ...outlook.allowed]));
    case "no-allowed-partner":
      return [...withoutRules(outlook), ...languagesToSpeak(people[person]!, at(outlook.closed))];
    case "partners-locked":
      return round.locked
        .filter((members) => outlook.allowed.some((place) => members.includes(people[place]!.id)))
        .flatMap(([one, other]) => (one && other ? [{ kind: "unlock", members: [one, other] }] : []));
    default:
      return [];
  }
}

const withoutRules = ({ wouldOpen }: Outlook): Change[] =>
  wouldOpen.flatMap(({ obstacle }) =>
    choosableRules.flatMap((rule): Change[] => (rule.id === obstacle ? [{ kind: "without-rule", rule: rule.id }] : [])),
  );

/** Solves the changed round; nothing where the person would still be without a partner. */
function outcomeOf(round: Round, result: Result, id: Id, change: Change): Told | null {
  const { groups, value, proof } = solve(changedRound(round, id, change));
  const partner = groups.find(({ members }) => members.includes(id))?.members.find((member) => member !== id);
  if (proof !== "optimal" || partner === undefined) return null;
  return part(id, partner, change, (value.placed - result.value.placed) / 2);
}
