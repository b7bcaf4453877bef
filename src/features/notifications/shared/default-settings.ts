import type { Gathered, Quiet } from "./quiet-hours.ts";

/** How somebody is told who has not chosen. */
export const defaultSettings: { quiet: Quiet; gathered: Gathered } = {
  quiet: "evenings-and-weekends",
  gathered: "twice-a-day",
};
