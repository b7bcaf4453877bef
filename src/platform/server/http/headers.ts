import type { IncomingMessage, ServerResponse } from "node:http";

/** Cookies and timing are known when the command is done, which is before the head is written. */
export function writeLate(response: ServerResponse, headers: Headers, timing: () => string): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((...args: unknown[]) => {
    response.setHeader("server-timing", timing());
    for (const cookie of headers.getSetCookie()) response.appendHeader("set-cookie", cookie);
    for (const [name, value] of headers) if (name !== "set-cookie") response.setHeader(name, value);
    return writeHead(...args);
  }) as typeof response.writeHead;
}

/** Node's headers in the form that the web platform has. */
export function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}
