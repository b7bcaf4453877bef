import { apiOf } from "#platform/web/client/api-of.ts";
import { peopleContract } from "../shared/people.contract.ts";

export const api = apiOf({ people: peopleContract });
