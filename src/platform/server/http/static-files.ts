import type { IncomingMessage, ServerResponse } from "node:http";
import { relative } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

export type StaticOptions = {
  /** The folder of the built web client. */
  folder: string;
  /** The page that every address of the client gets. */
  page: string;
};

/** Serves the web client: files with a hash in their name for ever, the page itself always fresh. */
export function createStaticHandler({
  folder,
  page,
}: StaticOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const app = new Hono();
  const root = relative(process.cwd(), folder);
  const hashed = {
    root,
    precompressed: true,
    onFound: (_path: string, c: CacheContext) => c.header("cache-control", "public, max-age=31536000, immutable"),
  };
  app.get("/assets/*", serveStatic(hashed));
  app.get("/assets/*", (c) => c.notFound());
  app.get("*", serveStatic({ root, onFound: (_path, c) => c.header("cache-control", "no-cache") }));
  app.get("*", serveStatic({ root, path: page, onFound: (_path, c) => c.header("cache-control", "no-cache") }));
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

type CacheContext = { header(name: string, value: string): void };
