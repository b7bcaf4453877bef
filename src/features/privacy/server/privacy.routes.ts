import { inOwnSession } from "#features/accounts/server/index.ts";
import { routesFor } from "#platform/server/feature.ts";
import type { PersonalData } from "#platform/server/personal-data.ts";
import { procedure } from "#platform/server/procedure.ts";
import { privacyContract as contract } from "../shared/privacy.contract.ts";
import { eraseEverything } from "./erase-everything.ts";
import { exportEverything } from "./export-everything.ts";

/** The routes, over what each feature keeps about a person. Only the person's own session opens them: no token, no role. */
export const privacyRoutes = (kept: readonly PersonalData[]) =>
  routesFor(contract)({
    export: procedure(contract.export, inOwnSession(), exportEverything(kept)),
    erase: procedure(contract.erase, inOwnSession(), eraseEverything(kept)),
  });
