import type { Locale } from "#platform/shared/actor.ts";

const names = {
  sv: { givenName: "Tidigare", familyName: "kollega" },
  en: { givenName: "Former", familyName: "colleague" },
} as const satisfies Record<Locale, unknown>;

/** What is left of somebody who was erased: a name in the organisation's language, for those who had to do with them. */
export const formerColleague = (locale: Locale) => ({
  ...names[locale],
  ...nothing,
  status: "terminated" as const,
  languages: [],
  chosenFields: [],
});

const nothing = {
  employeeId: null,
  email: null,
  managerEmployeeId: null,
  managerId: null,
  levelId: null,
  title: null,
  department: null,
  location: null,
  timeZone: null,
  dateOfSeniority: null,
  dateInJob: null,
  lastHireDate: null,
  dateOfTermination: null,
  about: null,
  workingHours: null,
};
