import type { IncomingMessage } from "node:http";

/**
 * True when a browser page of ours sent the request, or no browser at all. A foreign page can make a browser send our
 * cookie, but not hide where the page came from.
 */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || hostOf(origin) === request.headers.host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
