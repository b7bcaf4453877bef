import type { Asking } from "#platform/server/context.ts";
import { digestOf } from "#platform/server/secret-token.ts";
import { deviceTokenIn, sessionTokenIn } from "./session-cookie.ts";

type Request = Pick<Asking, "requestHeaders" | "publicUrl">;

/** The token of the session that the request came with, or null. */
export const sessionTokenOf = ({ requestHeaders, publicUrl }: Request): string | null =>
  sessionTokenIn(requestHeaders.get("cookie"), publicUrl);

/** The token by which this browser is known, or null when nobody signed in with it. */
export const deviceTokenOf = ({ requestHeaders, publicUrl }: Request): string | null =>
  deviceTokenIn(requestHeaders.get("cookie"), publicUrl);

/** What is kept of the browser's token; the empty word, which no browser has, when it has none. */
export function deviceHashOf(request: Request): string {
  const token = deviceTokenOf(request);
  return token === null ? "" : digestOf(token);
}
