import type { fieldAudiences } from "./person-view.ts";

type FieldAudience = (typeof fieldAudiences)[number];

/** Who sees which field of a person. `hr`: those who work with HR, and the person. */
export const fieldAudience = {
  name: "organisation",
  title: "organisation",
  department: "organisation",
  location: "organisation",
  level: "organisation",
  managers: "organisation",
  languages: "organisation",
  skills: "organisation",
  about: "organisation",
  timeZone: "organisation",
  workingHours: "organisation",
  email: "hr",
  employeeId: "hr",
  status: "hr",
  dateOfSeniority: "hr",
  dateInJob: "hr",
  lastHireDate: "hr",
  dateOfTermination: "hr",
} as const satisfies Record<string, FieldAudience>;
