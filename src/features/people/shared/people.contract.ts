import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { importContract } from "./import.contract.ts";
import { employmentStatuses } from "./person-fields.ts";
import { orderedLevel, peopleFacets, personCard, personView } from "./person-view.ts";
import { profileChanges } from "./profile-changes.ts";

/** A choice in a query: written once or several times. */
const choices = <Choice extends z.ZodType<unknown, string | number>>(choice: Choice) =>
  z.union([z.array(choice).max(50), choice.transform((one) => [one])]).default([]);

const word = z.string().trim().min(1).max(200);
const peopleFilter = {
  /** Name, title, department or what somebody can; forgives a slip of the finger. */
  search: z.string().trim().max(100).default(""),
  departments: choices(word),
  locations: choices(word),
  levels: choices(z.coerce.number<string | number>().int()),
  languages: choices(word),
  skills: choices(word),
  /** Only those who work with HR find others than those who work here. */
  status: z.enum(["here", ...employmentStatuses]).default("here"),
};
const onPerson = z.object({ personId: z.uuid() });

const levelList = z.object({ items: z.array(orderedLevel), version: z.string(), can: z.object({ edit: z.boolean() }) });
const levelName = z.string().trim().min(1).max(100);

/** Everybody in the organisation: finding them, their pages, the levels they stand on, and reading them in from a file. */
export const peopleContract = {
  ...importContract,
  list: endpoint("GET", "/people")
    .input(z.object({ ...peopleFilter, ...pageInput }))
    .output(paged(personCard)),
  facets: endpoint("GET", "/people/facets").input(z.object(peopleFilter)).output(peopleFacets),
  get: endpoint("GET", "/people/{personId}").input(onPerson).output(personView),
  reports: endpoint("GET", "/people/{personId}/reports").input(onPerson.extend(pageInput)).output(paged(personCard)),
  updateProfile: endpoint("PATCH", "/people/{personId}/profile")
    .input(profileChanges.extend({ personId: z.uuid(), version: z.int() }))
    .errors({ UNKNOWN_SKILLS: { status: 422, data: z.object({ skillIds: z.array(z.string()) }) } })
    .output(personView),
  levels: endpoint("GET", "/levels").input(z.object({})).output(levelList),
  setLevels: endpoint("PUT", "/levels")
    .input(
      z.object({
        /** The whole list, the lowest level first; one without an id is new. */
        levels: z
          .array(z.object({ id: z.uuid().nullable().default(null), nameSv: levelName, nameEn: levelName }))
          .max(100),
        version: z.string(),
      }),
    )
    .errors({ LEVEL_IN_USE: { status: 409, data: z.object({ name: z.string(), people: z.int() }) } })
    .output(levelList),
};
