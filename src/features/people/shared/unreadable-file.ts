/** Why a people file as a whole can not be read. */
export const unreadableReasons = [
  "empty",
  "spreadsheet",
  "not-text",
  "one-column",
  "no-rows",
  "header-too-wide",
  "unclosed-quote",
  "too-many-people",
  "column-missing",
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];
