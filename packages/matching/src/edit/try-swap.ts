import type { Edit, Effect } from "../effect.ts";
import { standingOf } from "../report/standing.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { type Prepared, preparedOf } from "../solve/prepared.ts";
import { listProblems } from "../validate/list-problems.ts";
import { hasErrors, inOrder } from "../validate/validate.ts";
import { editedLists } from "./edited-lists.ts";
import { movedBetween } from "./moved.ts";
import { madeIn, resolve, type Resolved } from "./resolve.ts";

/**
 * What edits by hand would do to the best answer, found by solving again around them. The first call for a round scores
 * it; later ones for the same object are quick.
 */
export function trySwap(round: Round, result: Result, edits: readonly Edit[]): Effect {
  const prepared = preparedOf(round);
  const lists = editedLists(round, result, edits);
  const problems = inOrder(listProblems(prepared.crowd, prepared.judge, { ...round, ...lists }));
  if (hasErrors(problems)) return { ...unchanged(result), problems };
  return { ...effectOf(prepared, result, resolve(round, result, lists)), problems };
}

type Outcome = Omit<Effect, "problems">;

const unchanged = ({ value, groups, unmatched, proof }: Result): Outcome => ({
  before: value,
  after: value,
  moved: [],
  groups: groups.map(({ members }) => members),
  unmatched: unmatched.map(({ id }) => id),
  proof,
});

function effectOf(prepared: Prepared, result: Result, { made, value, proof }: Resolved): Outcome {
  const { crowd } = prepared;
  const earlier = madeIn(prepared, result);
  const [before, after] = [earlier, made].map((pairs) => standingOf(crowd.size, pairs, "shownBenefits"));
  const idOf = (place: number) => crowd.people[place]!.id;
  return {
    before: result.value,
    after: value,
    moved: before && after ? movedBetween(crowd, before, after) : [],
    groups: made.map(({ one, other }) => [idOf(one), idOf(other)]),
    unmatched: crowd.people.flatMap(({ id, capacity }, person) =>
      capacity.pair > 0 && after && after.partner[person]! < 0 ? [id] : [],
    ),
    proof,
  };
}
