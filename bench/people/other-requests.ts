import type { Measured } from "./parvis-with-people.ts";

/** Requests come at fixed times, whether or not the one before was answered: waiting hides nothing. */
const PER_SECOND = 20;

/** Asks while something goes on, and answers with how many milliseconds the slowest hundredth of the answers took. */
export async function whileAsking(ask: () => Promise<unknown>, work: () => Promise<void>): Promise<number> {
  const answers: Promise<number>[] = [];
  const timer = setInterval(() => answers.push(timed(ask)), 1000 / PER_SECOND);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  const sorted = (await Promise.all(answers)).toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}

/** The page of the one who asks: one person by id, signed in and authorised. */
export async function askingForOneself({ api }: Measured): Promise<() => Promise<unknown>> {
  const { items } = await api.people.list({ limit: 1 });
  const personId = items[0]?.id;
  if (!personId) throw new Error("nobody is here who could ask");
  return () => api.people.get({ personId });
}
