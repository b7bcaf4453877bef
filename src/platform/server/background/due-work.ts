import type { DueWork } from "../feature.ts";
import { errorFields } from "../log.ts";
import type { Platform } from "../platform.ts";
import { doWork } from "../work.ts";

export type DueRunner = { run(): Promise<void> };

/** Runs everything that is due by the product's clock. One failing piece does not hold the others up. */
export const createDueRunner = (platform: Platform, pieces: ReadonlyMap<string, DueWork>): DueRunner => ({
  run: async () => {
    for (const [name, piece] of pieces) {
      try {
        await doWork(platform, { database: platform.system, actorId: null, mode: "read write" }, piece);
      } catch (error) {
        platform.log.error({ ...errorFields(error), due: name }, "due work failed");
      }
    }
  },
});
