/** What skills are grouped by where all of them are shown, in the order they are shown. */
export const skillThemes = [
  "leadership",
  "communication",
  "collaboration",
  "self",
  "product",
  "data",
  "technology",
  "customers",
  "operations",
  "projects",
  "people-and-law",
  "finance-and-sustainability",
] as const;
export type SkillTheme = (typeof skillThemes)[number];
