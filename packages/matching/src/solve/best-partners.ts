/** For each person the few partners with the highest keys; of equal keys the first offered stays. */
export interface BestPartners {
  readonly most: number;
  readonly count: Int32Array;
  readonly partner: Int32Array;
  readonly key: Float64Array;
  /** The key that a partner must beat to get in. */
  readonly least: Float64Array;
}

/** Room for so many partners each, still empty. */
export function noPartners(size: number, most: number): BestPartners {
  return {
    most,
    count: new Int32Array(size),
    partner: new Int32Array(size * most),
    key: new Float64Array(size * most),
    least: new Float64Array(size).fill(-Infinity),
  };
}

/** Puts a partner among a person's best, if its key is high enough. */
export function offer(best: BestPartners, person: number, partner: number, key: number): void {
  if (key <= best.least[person]!) return;
  const { most, count, key: keys, partner: partners, least } = best;
  const start = person * most;
  let place = start + Math.min(count[person]!, most - 1);
  while (place > start && keys[place - 1]! < key) {
    keys[place] = keys[place - 1]!;
    partners[place] = partners[place - 1]!;
    place--;
  }
  keys[place] = key;
  partners[place] = partner;
  if (count[person]! < most) count[person]!++;
  if (count[person] === most) least[person] = keys[start + most - 1]!;
}

/**
 * Offers a row of scores to both sides of each pair. Of equal scores everybody prefers those who come next in the
 * order, round and round: were it the first of all, a few would be everybody's candidates.
 */
export function offerRow(best: BestPartners, person: number, row: Int32Array): void {
  const size = best.count.length;
  const end = row.length;
  for (let k = 0; k < end; k++) {
    if (row[k]! < 0) continue;
    const other = person + 1 + k;
    const key = row[k]! * size;
    offer(best, person, other, key + size - k - 1);
    offer(best, other, person, key + k + 1);
  }
}

/** A person's best partners, best first. */
const partnersOf = (best: BestPartners, person: number): Int32Array =>
  best.partner.subarray(person * best.most, person * best.most + best.count[person]!);

/** Every pair in which one is among the other's best, once, as (lower, higher). */
export function* pairsOf(best: BestPartners): Generator<[number, number]> {
  for (let person = 0; person < best.count.length; person++) {
    for (const partner of partnersOf(best, person)) {
      if (person < partner || !partnersOf(best, partner).includes(person)) {
        yield person < partner ? [person, partner] : [partner, person];
      }
    }
  }
}
