import type { TestApp } from "../support/app.ts";
import { aPerson, type APerson } from "./people.ts";

type Wanted = Parameters<APerson["api"]["programmes"]["create"]>[0];

/** A programme that Karin runs, open to everyone unless something else is wanted. */
export async function aProgramme(test: TestApp, wanted: Partial<Wanted> = {}) {
  const karin = await aPerson(test, { givenName: "Karin", familyName: "Österlund", roles: ["coordinator"] });
  const draft = await karin.api.programmes.create({ template: "peer-exchange", ...wanted });
  const programme = await karin.api.programmes.publish({ programmeId: draft.id });
  return { karin, programme, programmeId: programme.id };
}
