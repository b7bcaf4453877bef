import { apiOf } from "#platform/web/client/api-of.ts";
import { privacyContract } from "../shared/privacy.contract.ts";

export const api = apiOf({ privacy: privacyContract });
