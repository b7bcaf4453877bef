import type { TestApp } from "./app.ts";

/** How many statements the database answered for one GET of the API, without those that begin and end a transaction. */
export async function statementsOf(test: TestApp, path: string, { cookie }: { cookie: string }): Promise<number> {
  const response = await fetch(`${test.url}/api${path}`, { headers: { cookie } });
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`);
  return Number(/desc="(\d+) statements"/.exec(response.headers.get("server-timing") ?? "")?.[1]);
}
