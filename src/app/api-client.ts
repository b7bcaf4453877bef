import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { wireErrorOf } from "#platform/web/client/wire-error.ts";
import { contract } from "./contract.ts";

export type Api = ContractRouterClient<typeof contract>;

/** The whole API over HTTP as functions, sent with these headers: a session's cookie, a token. */
export function apiClient(url: string, headers: Readonly<Record<string, string>>): Api {
  const link = new OpenAPILink(contract, {
    url: `${url}/api`,
    headers: () => headers,
    customErrorResponseBodyDecoder: (body, response) => wireErrorOf(body, response.status),
  });
  return createORPCClient(link);
}
