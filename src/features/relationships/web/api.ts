import { apiOf } from "#platform/web/client/api-of.ts";
import { relationshipsContract } from "../shared/relationships.contract.ts";

export const api = apiOf({ relationships: relationshipsContract });
