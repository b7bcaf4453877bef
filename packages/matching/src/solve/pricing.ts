import type { Prices } from "../certificate.ts";
import { type BestPartners, noPartners, offer } from "./best-partners.ts";
import type { Instance } from "./instance.ts";
import { type Nesting, nestingOf } from "./nesting.ts";
import { report, type Run, type Steps } from "./run.ts";
import { weightOf } from "./scale.ts";

/** Called with each pair that the prices do not cover, and by how much. */
type Uncovered = (one: number, other: number, amount: number) => void;

/** About how many pairs are looked at between two chances to stop. */
const BATCH = 500_000;

/** Looks at every allowed pair between free people and keeps, for each person, the few that the prices cover least. */
export function* uncoveredPairs(run: Run, instance: Instance, prices: Prices, most: number): Steps<BestPartners> {
  const { size } = instance.scores;
  const worst = noPartners(size, most);
  const note: Uncovered = (one, other, amount) => {
    offer(worst, one, other, amount);
    offer(worst, other, one, amount);
  };
  const nesting = nestingOf(prices);
  const asking = pricesForAll(instance, prices.y);
  for (let person = 0, seen = 0; person < size && !run.stopped; person++) {
    priceRow(instance, asking, nesting, person, note);
    seen += size - person;
    if (seen < BATCH) continue;
    seen = 0;
    yield* report(run, { phase: "pricing", done: person, of: size });
  }
  return worst;
}

/** Raises prices until they cover every allowed pair: the bound of a search that ended early. */
export function covered(instance: Instance, prices: Prices): Prices {
  const nesting = nestingOf(prices);
  const asking = pricesForAll(instance, prices.y);
  const y = prices.y.slice();
  for (let person = 0; person < y.length; person++) {
    let most = 0;
    priceRow(instance, asking, nesting, person, (_one, _other, amount) => void (most = Math.max(most, amount)));
    asking[person]! += most;
    y[person]! += most;
  }
  return { ...prices, y: y.map((price, person) => (instance.free[person] === 1 ? price : 0)) };
}

/** Nobody can afford who is not free, and those who are first in line ask for as much less as they are worth more. */
const pricesForAll = ({ free, first, scale }: Instance, y: Float64Array): Float64Array =>
  y.map((price, person) => (free[person] === 1 ? price - 2 * scale.unit * scale.first * first[person]! : Infinity));

function priceRow(instance: Instance, y: Float64Array, nesting: Nesting, person: number, uncovered: Uncovered): void {
  const { scores, kept, scale } = instance;
  const price = y[person]!;
  if (price === Infinity) return;
  const row = scores.row(person);
  const note = (other: number, isKept: boolean) => {
    // Being first in line is in the asking prices already.
    const weight = weightOf(scale, { score: row[other - person - 1]!, isKept, first: 0 });
    const amount = 2 * weight - price - y[other]! - nesting.extra(person, other);
    if (amount > 0) uncovered(person, other, amount);
  };
  const perScore = 2 * scale.unit * scale.total;
  const rest = 2 * scale.unit * scale.placed - price;
  for (let k = 0; (k = nextAbove(row, y, person, rest, perScore, k)) < row.length; k++) note(person + 1 + k, false);
  for (const other of kept[person]!) if (other > person && row[other - person - 1]! >= 0) note(other, true);
}

/** The next place in a row whose pair both prices alone do not cover; a loop of its own, for it sees every pair there is. */
function nextAbove(
  row: Int32Array,
  y: Float64Array,
  person: number,
  rest: number,
  perScore: number,
  from: number,
): number {
  const end = row.length;
  for (let k = from; k < end; k++) {
    const score = row[k]!;
    if (rest + perScore * score > y[person + 1 + k]! && score >= 0) return k;
  }
  return end;
}
