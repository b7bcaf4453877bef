/** A row in a list that floats: an answer, a thing to do. */
export const rowLook =
  "flex min-h-9 items-center gap-2.5 rounded-2 px-2.5 py-1.5 text-14 outline-none max-sm:min-h-11 " +
  "data-focused:bg-hover data-disabled:text-ink-3 forced-colors:data-focused:bg-[Highlight] " +
  "forced-colors:data-focused:text-[HighlightText] forced-colors:data-focused:forced-color-adjust-none";
