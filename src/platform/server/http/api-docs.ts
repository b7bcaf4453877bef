import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { AnyContractRouter } from "@orpc/contract";
import { OpenAPIGenerator } from "@orpc/openapi";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { Hono } from "hono";

const wireError = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string" },
    message: { type: "string", description: "In the caller's language" },
    data: {},
    fields: { type: "object", additionalProperties: { type: "string" } },
  },
} as const;

/** The OpenAPI 3.1 document of the contract. Operation ids are `tag.verb`. */
async function openApiDocument(contract: AnyContractRouter, version: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(contract, {
    info: { title: "Parvis", version },
    servers: [{ url: "/api" }],
    security: [{ session: [] }, { token: [] }],
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "parvis_session" },
        token: { type: "http", scheme: "bearer" },
      },
    },
    customErrorResponseBodySchema: wireError,
  });
}

/** `/api/openapi.json` and its reference page at `/api/docs`, with scripts from this server only. */
export function createDocsHandler(
  contract: AnyContractRouter,
  version: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const app = new Hono();
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  let document: ReturnType<typeof openApiDocument> | undefined;
  app.get("/api/openapi.json", async (c) => c.json(await (document ??= openApiDocument(contract, version))));
  app.get("/api/docs", (c) => c.html(page));
  app.get("/api/docs/start.js", (c) => c.body(start, 200, { "content-type": "text/javascript" }));
  app.get(
    "/api/docs/*",
    serveStatic({ root: relative(process.cwd(), folder), rewriteRequestPath: (path) => path.replace("/api/docs", "") }),
  );
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parvis API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;

const start = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });`;
