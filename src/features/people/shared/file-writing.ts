/** The largest people file that is taken. */
export const LARGEST_FILE_BYTES = 200_000_000;

/** The ways of writing text that a people file may use; the last two are only ever chosen by hand. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "macintosh"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export const dateOrders = ["day-first", "month-first"] as const;
export type DateOrder = (typeof dateOrders)[number];
