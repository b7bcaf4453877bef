import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { Log } from "../log.ts";

export type Door = { path: string; handle(request: IncomingMessage, response: ServerResponse): unknown };

export type HttpOptions = {
  host: string;
  port: number;
  headers: Readonly<Record<string, string>>;
  /** Tried in order: the first whose path is the request's, or stands before it at a slash. */
  doors: readonly Door[];
  log: Log;
  /** Hears of every answer when it is over. */
  answered(request: IncomingMessage, response: ServerResponse, seconds: number): void;
};

/** Listens, and sends each request to its door with the headers that every answer carries. */
export async function startHttpServer(options: HttpOptions): Promise<Server> {
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 }, (request, response) => {
    const started = performance.now();
    for (const [name, value] of Object.entries(options.headers)) response.setHeader(name, value);
    response.on("close", () => {
      options.answered(request, response, (performance.now() - started) / 1000);
      logRequest(options.log, request, { response, started });
    });
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const door = options.doors.find((candidate) => leadsTo(candidate.path, path));
    if (!door) return void response.writeHead(404).end();
    door.handle(request, response);
  });
  server.listen(options.port, options.host);
  await once(server, "listening");
  return server;
}

const leadsTo = (door: string, path: string) => door === "/" || path === door || path.startsWith(`${door}/`);

function logRequest(
  log: Log,
  request: IncomingMessage,
  { response, started }: { response: ServerResponse; started: number },
): void {
  const requestId = response.getHeader("x-request-id");
  if (typeof requestId !== "string") return;
  const milliseconds = Math.round(performance.now() - started);
  log.info(
    { requestId, method: request.method, path: pathShape(request.url), status: response.statusCode, milliseconds },
    "request",
  );
}

/** The path without what a query may hold. */
const pathShape = (url: string | undefined) => (url ?? "").split("?")[0];
