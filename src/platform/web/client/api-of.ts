import { createORPCClient } from "@orpc/client";
import type { AnyContractRouter, ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { createTanstackQueryUtils, type RouterUtils } from "@orpc/tanstack-query";
import { send } from "./send.ts";
import { wireErrorOf } from "./wire-error.ts";

/**
 * The API of a feature, from its own contract: `export const api = apiOf({ goals: goalsContract })` in the feature's
 * `web/api.ts`, then `useQuery(api.goals.list.queryOptions({ input }))` and `useMutation(api.goals.checkIn.mutationOptions())`.
 * The name is the one the app mounts the contract under; two features that ask for the same thing share the answer.
 */
export function apiOf<C extends Record<string, AnyContractRouter>>(contract: C): Api<C> {
  const link = new OpenAPILink(contract, {
    url: () => `${location.origin}/api`,
    headers: () => ({ "accept-language": document.documentElement.lang }),
    fetch: (request) => send(request),
    customErrorResponseBodyDecoder: (body, response) => wireErrorOf(body, response.status),
  });
  return createTanstackQueryUtils(createORPCClient<ContractRouterClient<C>>(link));
}

export type Api<C extends AnyContractRouter> = RouterUtils<ContractRouterClient<C>>;
