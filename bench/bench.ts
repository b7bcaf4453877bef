/** One measurement beside its baseline, taken one after the other in the same minute. */
export type Round = { value: number; baseline: number };

/** One promise of the product that is measured. `bench/AREA/NAME.ts` exports a list of them as `benches`. */
export type Bench = {
  /** Begins with the id of its row: `b18-cold`. */
  name: string;
  unit: "ms" | "us" | "s" | "bytes" | "count";
  /** What the ratio compares. Wall clock is noisy on a shared machine; processor time and counts are not. */
  ratioKind: "cpu" | "wall" | "bytes" | "count";
  /** The promise in words, as the row says it. */
  goal: string;
  holds(result: Result): boolean;
  /** Measures and checks that what was measured was also right: a fast wrong answer throws. */
  rounds(): AsyncIterable<Round>;
};

/** The medians of all rounds; `min` and `max` are those of the ratio. Noisy: the baseline itself varied more than twofold. */
export type Result = { value: number; baseline: number; ratio: number; min: number; max: number; noisy: boolean };

/** Runs all rounds of a bench. */
export async function measure(bench: Bench): Promise<Result> {
  const rounds: Round[] = [];
  for await (const round of bench.rounds()) rounds.push(round);
  const ratios = rounds.map(({ value, baseline }) => value / baseline);
  const baselines = rounds.map(({ baseline }) => baseline);
  return {
    value: median(rounds.map(({ value }) => value)),
    baseline: median(baselines),
    ratio: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    noisy: Math.max(...baselines) > 2 * Math.min(...baselines),
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
