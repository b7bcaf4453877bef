export type Read = { path: string; input: Record<string, unknown>; headers: Record<string, string> };
export type Knock = Read & { method: string };

/** Sends one request as a stranger would write it, from the address of the contract, and returns the status. */
export async function knock(url: string, { method, path, input, headers }: Knock): Promise<number> {
  const { address, rest } = addressed(path, input);
  const answer = await fetch(`${url}/api${address}`, {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...(method === "GET" ? {} : { body: JSON.stringify(rest) }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Every byte of the answer to a GET: the status, the headers and the body. */
export async function read(url: string, { path, input, headers }: Read): Promise<string> {
  const answer = await fetch(`${url}/api${addressed(path, input).address}`, { headers });
  return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
}

function addressed(path: string, input: Record<string, unknown>) {
  const rest = { ...input };
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { address, rest };
}
