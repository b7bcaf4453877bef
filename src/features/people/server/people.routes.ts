import { signedIn, whoMay } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure, uploadProcedure } from "#platform/server/procedure.ts";
import { LARGEST_FILE_BYTES } from "../shared/file-writing.ts";
import { peopleContract as people } from "../shared/people.contract.ts";
import { importPolicy, peoplePolicy, personPolicy } from "../shared/people.policy.ts";
import { peopleFacets } from "./directory/facets.ts";
import { getPerson } from "./directory/get-person.ts";
import { listPeople, listReports } from "./directory/list-people.ts";
import { askToApply } from "./imports/ask-to-apply.ts";
import { onImport } from "./imports/imports.access.ts";
import { getImport, getRejectedRows, listImportRows, listImports } from "./imports/imports.ts";
import { discardImport, previewImport, remapImport } from "./imports/preview-import.ts";
import { whenAtRest } from "./imports/wait-for-import.ts";
import { listLevels, setLevels } from "./levels/levels.ts";
import { onPerson } from "./people.access.ts";
import { updateProfile } from "./profile/update-profile.ts";

const UPLOAD = { limitBytes: LARGEST_FILE_BYTES, afterwards: whenAtRest };
const mayImport = whoMay(peoplePolicy.import);

/** Whether an import can still be changed is for the command to say, in words. */
const ownImport = onImport("importId", importPolicy.read);

export const peopleRoutes = routesFor(people)({
  list: procedure(people.list, signedIn(), listPeople),
  facets: procedure(people.facets, signedIn(), peopleFacets),
  get: procedure(people.get, onPerson("personId", personPolicy.read), getPerson),
  reports: procedure(people.reports, onPerson("personId", personPolicy.read), listReports),
  updateProfile: procedure(people.updateProfile, onPerson("personId", personPolicy.edit), updateProfile),
  levels: procedure(people.levels, signedIn(), listLevels),
  setLevels: procedure(people.setLevels, whoMay(peoplePolicy.editLevels), setLevels),
  imports: procedure(people.imports, mayImport, listImports),
  importPreview: uploadProcedure(people.importPreview, mayImport, UPLOAD, previewImport),
  importGet: procedure(people.importGet, ownImport, getImport),
  importRows: procedure(people.importRows, ownImport, listImportRows),
  importRejected: procedure(people.importRejected, ownImport, getRejectedRows),
  importRemap: procedure(people.importRemap, ownImport, remapImport, whenAtRest),
  importApply: procedure(people.importApply, ownImport, askToApply, whenAtRest),
  importDiscard: procedure(people.importDiscard, ownImport, discardImport),
});
