import type { PairScores } from "../score/pair-scores.ts";

/** Who could be joined to whom through allowed pairs: a number for each free person, equal within one company. */
export function companiesOf(scores: PairScores, free: Uint8Array): Int32Array {
  const leader = Int32Array.from({ length: scores.size }, (_, person) => person);
  const find = (person: number): number => {
    let at = person;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  for (let person = 0; person < scores.size; person++) {
    if (free[person] === 0) continue;
    scores.row(person).forEach((score, k) => {
      const other = person + 1 + k;
      if (score < 0 || free[other] === 0 || leader[other] === leader[person]) return;
      leader[find(other)] = find(person);
    });
  }
  return leader.map((_, person) => find(person));
}
