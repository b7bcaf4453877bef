import { apiOf } from "#platform/web/client/api-of.ts";
import { programmesContract } from "../shared/programmes.contract.ts";

export const api = apiOf({ programmes: programmesContract });
