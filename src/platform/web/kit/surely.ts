const MOST_TRIES = 5;
const PAUSE_MS = 1500;

/** Loads a part of the program, and tries again while the network comes back. Gives up with the last error. */
export async function surely<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const part = await load().catch(() => null);
    if (part !== null) return part;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return load();
}
