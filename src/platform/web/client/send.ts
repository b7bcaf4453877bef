/** How long to wait before a write that found no contact is sent again. */
const AGAIN_AFTER_MS = [400, 1600];

/**
 * Sends a request of our own API. A write carries an idempotency key, so when the connection breaks under it, it is sent
 * again with the same key and happens once. Reads are retried by the query, not here.
 */
export async function send(request: Request): Promise<Response> {
  if (request.method === "GET") return fetch(request);
  request.headers.set("idempotency-key", crypto.randomUUID());
  for (const pause of AGAIN_AFTER_MS) {
    const answer = await fetch(request.clone()).catch((error: unknown) => noContact(request, error));
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return fetch(request);
}

/** A browser throws TypeError when there was no answer at all; a request that was called off is not sent again. */
function noContact(request: Request, error: unknown): null {
  if (request.signal.aborted || !(error instanceof TypeError)) throw error;
  return null;
}
