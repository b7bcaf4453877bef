import { z } from "zod";

/** A name or question as it is kept: in both languages, or in the one that somebody wrote. */
export const phrase = z.object({ sv: z.string().nullable(), en: z.string().nullable() });
export type Phrase = z.infer<typeof phrase>;
