import type { Subject } from "../shared/subject.ts";
import type { Kinds } from "./kinds.ts";

/** What a person can choose by, in the order in which the app lists the kinds. */
export type Subjects = ReadonlyMap<string, Subject>;

export const subjectsOf = (kinds: Kinds): Subjects =>
  new Map([...kinds.values()].map(({ subject }) => [subject.name, subject]));
