export type Repeated = {
  /** Runs as soon as the present run, if any, is over. */
  soon(): void;
  stop(): Promise<void>;
};

/** Runs `work` every `ms` and whenever asked, never twice at the same time. An error is told, and the next run comes. */
export function everyLittleWhile(ms: number, work: () => Promise<void>, onError: (error: unknown) => void): Repeated {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function runWhileAsked(): Promise<void> {
    do {
      again = false;
      await work().catch(onError);
    } while (again && !stopped);
    running = null;
  }
  const soon = () => {
    if (stopped) return;
    if (running) again = true;
    else running = runWhileAsked();
  };
  const timer = setInterval(soon, ms);
  return {
    soon,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
