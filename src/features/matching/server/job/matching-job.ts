import { z } from "zod";
import { jobKind } from "#platform/server/jobs/job.ts";

/**
 * Works a run out, for the first time or again after a change by hand. `keep`: pairs that stand stay where it costs little.
 * `editorId`: the coordinator who changed something, whose own place it must not change.
 */
export const matchingRun = jobKind(
  "matching.run",
  z.object({ runId: z.uuid(), keep: z.boolean(), editorId: z.uuid().nullable() }),
);
