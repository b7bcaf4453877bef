/** Processor time in milliseconds that something takes, and what it came to. */
export function cpu<T>(work: () => T): { ms: number; outcome: T } {
  const before = process.cpuUsage();
  const outcome = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, outcome };
}

const LENGTH = 4096;
const REPEATS = 3000;

/** What the loop below takes on the box of `bench.md` when nobody else uses it. */
const QUIET_MS = 9;

/** How many times slower than that box this machine is right now, by a loop of bare additions and multiplications. */
export function slowness(): number {
  const [sums, values] = [new Float64Array(LENGTH), new Float64Array(LENGTH).fill(0.5)];
  const { ms } = cpu(() => {
    for (let repeat = 0; repeat < REPEATS; repeat++) addTo(sums, values);
  });
  if (sums[0] === 0) throw new Error("the loop was left out");
  return ms / QUIET_MS;
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + 0.3 * (values[k] ?? 0);
}
