import { type HTTPMethod, oc } from "@orpc/contract";
import { z } from "zod";

/**
 * The errors that every endpoint can answer with. `STALE`: somebody else changed it first. `FORBIDDEN`: you may see it
 * but not do this. What you may not see is `NOT_FOUND`.
 */
const commonErrors = {
  UNAUTHORIZED: { status: 401 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  STALE: { status: 409 },
  TOO_MANY_REQUESTS: { status: 429, data: z.object({ retryAfterSeconds: z.int() }) },
};

/** `isSecret`: a password or a token goes in or comes out, so that nothing of the call may be kept for a second sending. */
export type EndpointMeta = { isSecret?: boolean };

/** One endpoint of the API: an address of nouns; path, query and body arrive as one input object. */
export const endpoint = (method: HTTPMethod, path: `/${string}`, successStatus = 200) =>
  oc.$meta<EndpointMeta>({}).route({ method, path, successStatus, inputStructure: "compact" }).errors(commonErrors);

/** What every list takes: an opaque cursor from the page before, and how many rows (at most 100). */
export const pageInput = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

/** A page of a list. `next` is the cursor of the page after, or null at the end. */
export const paged = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
