import { z } from "zod";

const names = z.array(z.string().trim().min(1).max(200)).max(200);

/**
 * Who a cohort is. Inside a list one match is enough, between the lists all must hold, and an empty list says nothing:
 * an empty filter is everybody who works here.
 */
export const cohortFilter = z.object({
  departments: names.default([]),
  locations: names.default([]),
  /** Positions on the organisation's own list of career levels. */
  levels: z.array(z.int()).max(50).default([]),
  hiredAfter: z.iso.date().nullable().default(null),
});
export type CohortFilter = z.output<typeof cohortFilter>;
