/** Stopping takes a second or two; after this long the process ends as it is, and the next start recovers. */
const LONGEST_STOP_SECONDS = 10;

/**
 * Resolves when somebody wants the process to end: Ctrl-C, a service manager, or the launcher that is gone. Asking again
 * changes nothing: a terminal sends Ctrl-C to the launcher and to us, and the launcher passes its own on.
 */
export const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(1), LONGEST_STOP_SECONDS * 1000).unref();
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    process.once("disconnect", stop);
  });
