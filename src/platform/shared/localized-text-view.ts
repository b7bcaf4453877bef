import { z } from "zod";

/** Text in two languages as it travels: what is missing in a language is null. */
export const localizedTextView = z.object({ sv: z.string().nullable(), en: z.string().nullable() });
