/** Loaded into the program that is measured (`node --import`): writes on SIGUSR2 how late its event loop was, and begins anew. */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 5;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

process.on("SIGUSR2", () => {
  const late = Math.max(0, delays.percentile(99) / 1e6 - RESOLUTION_MS);
  writeFileSync(process.env["LOOP_DELAY_FILE"] ?? "", String(late));
  delays.reset();
});
