import { feature } from "#platform/server/feature.ts";
import { organisationErrorMessages } from "../shared/organisation-errors.messages.ts";
import { organisationRoutes } from "./organisation.routes.ts";

export const organisation = feature(
  "organisation",
  { organisation: organisationRoutes },
  { catalogues: [organisationErrorMessages] },
);
