import type { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";

/** A name or question as it is kept: in both languages, or in the one that somebody wrote. */
export const phrase = localizedTextView;
export type Phrase = z.infer<typeof phrase>;
