import { z } from "zod";

/** One step of the organisation's ordered list of career levels; a higher `position` is a higher level. */
export const careerLevel = z.object({
  position: z.int().min(0).max(10_000),
  nameSv: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().min(1).max(100),
});
export type CareerLevel = z.infer<typeof careerLevel>;
