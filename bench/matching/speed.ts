/** Processor time in milliseconds that something takes, and what it came to. */
export function cpu<T>(work: () => T): { ms: number; outcome: T } {
  const before = process.cpuUsage();
  const outcome = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, outcome };
}

/** 512 kB in all, like the columns that scoring reads: a neighbour who fills the cache slows both down alike. */
const LENGTH = 32_768;
const REPEATS = 200;

/** What the loop below takes on the box of `bench.md` at its quietest. */
const QUIET_MS = 6;

const sums = new Float64Array(LENGTH);
const values = Float64Array.from({ length: LENGTH }, (_, k) => ((k * 7919) % 13 === 0 ? NaN : 0.5));

/** How many times slower than that box this machine is right now, by a loop of bare additions and multiplications. */
export function slowness(): number {
  const { ms } = cpu(() => {
    for (let repeat = 0; repeat < REPEATS; repeat++) addTo(sums, values);
  });
  if (sums[1] === 0) throw new Error("the loop was left out");
  return Math.max(1, ms / QUIET_MS);
}

function addTo(into: Float64Array, from: Float64Array): void {
  const end = into.length;
  for (let k = 0; k < end; k++) {
    const value = from[k] ?? 0;
    into[k] = (into[k] ?? 0) + 0.3 * (value === value ? value : 0.1);
  }
}
