import type { UnmatchedCause } from "./cause.ts";

/** The kinds of cause of those who have answered. */
export const causes = [
  "no-allowed-partner",
  "no-complement",
  "below-minimum",
  "partners-taken",
  "odd-one-out",
  "outbid",
  "search-stopped",
] as const satisfies readonly UnmatchedCause["kind"][];
