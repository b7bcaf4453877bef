import { programmesContract } from "#features/programmes/shared/programmes.contract.ts";
import { apiOf } from "#platform/web/client/api-of.ts";
import { matchingContract } from "../shared/matching.contract.ts";

export const api = apiOf({ matching: matchingContract, programmes: programmesContract });
