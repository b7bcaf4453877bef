import { programmesContract } from "#features/programmes/shared/programmes.contract.ts";
import { apiOf } from "#platform/web/client/api-of.ts";
import { needsContract } from "../shared/needs.contract.ts";

export const api = apiOf({ needs: needsContract, programmes: programmesContract });
