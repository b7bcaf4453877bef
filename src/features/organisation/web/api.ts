import { apiOf } from "#platform/web/client/api-of.ts";
import { organisationContract } from "../shared/organisation.contract.ts";

export const api = apiOf({ organisation: organisationContract });
