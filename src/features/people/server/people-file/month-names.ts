const spellings = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["maj", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augusti", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

const months = new Map(spellings.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The month, 1 to 12, that a Swedish or English name or its short form means; null for any other word. */
export const monthNamed = (word: string): number | null => months.get(word.toLowerCase()) ?? null;
