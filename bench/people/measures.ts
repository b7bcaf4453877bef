/** Does something and says what it took. */
export type Measure = (work: () => Promise<void>) => Promise<number>;

/** What a growing figure grew by. */
export const spent =
  (figure: () => Promise<number>): Measure =>
  async (work) => {
    const before = await figure();
    await work();
    return (await figure()) - before;
  };

const LOOK_MS = 50;

/** The highest that a figure was, looked at twenty times a second. */
export const highest =
  (figure: () => Promise<number>): Measure =>
  async (work) => {
    let most = await figure();
    const timer = setInterval(() => void figure().then((now) => (most = Math.max(most, now))), LOOK_MS);
    try {
      await work();
      return Math.max(most, await figure());
    } finally {
      clearInterval(timer);
    }
  };
