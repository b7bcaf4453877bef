import type { IncomingMessage } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import type { Actor } from "#platform/shared/actor.ts";
import { createClock } from "#platform/server/clock.ts";
import type { Feature } from "#platform/server/feature.ts";
import { startHouse } from "#platform/server/house.ts";
import type { Settings } from "#platform/server/settings.ts";
import { wireErrorOf } from "#platform/web/client/wire-error.ts";
import { createTestDatabase } from "./database.ts";
import { letters, lettersContract, lettersTable } from "./letters.ts";
import { onServer } from "./template-database.ts";

const contract = { letters: lettersContract };
export type LettersApi = ContractRouterClient<typeof contract>;

/**
 * The platform with one small feature in it: letters that only their writer reads. A header says who asks, so that the
 * platform is tested without a feature of the product.
 */
export async function startSmallHouse(more: readonly Feature[] = [], settings: Partial<Settings> = {}) {
  const database = await createTestDatabase();
  await onServer(database.adminUrl, ...lettersTable);
  const dataFolder = await mkdtemp(join(tmpdir(), "parvis-house-"));
  const clock = createClock();
  clock.set("2026-11-24T09:00:00Z");
  const house = await startHouse({
    settings: { ...quiet, dataFolder, ...settings },
    database,
    contract,
    features: [letters, ...more],
    version: "0",
    webClient: dataFolder,
    identify: (_platform, request) => Promise.resolve(whoSays(request)),
    clock,
  });
  return {
    ...house,
    clock,
    as: (personId: string | null, headers: Record<string, string> = {}) =>
      clientOf(house.url, { ...(personId ? { "x-person": personId } : {}), ...headers }),
    stop: async () => {
      await house.stop();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

export type SmallHouse = Awaited<ReturnType<typeof startSmallHouse>>;

const quiet = {
  port: 0,
  host: "127.0.0.1",
  publicUrl: null,
  databaseUrl: null,
  secret: "a secret that only tests know, long enough",
  smtpUrl: null,
  mailFrom: "Parvis <parvis@parvis.example>",
  trustProxy: false,
  metricsToken: null,
  logLevel: "silent",
} as const;

function whoSays(request: IncomingMessage): Actor {
  const id = request.headers["x-person"];
  const scopes = request.headers["x-scopes"];
  return {
    id: typeof id === "string" ? id : null,
    roles: [],
    locale: "sv",
    timeZone: "Europe/Stockholm",
    scopes: typeof scopes === "string" ? scopes.split(" ") : null,
  };
}

function clientOf(url: string, headers: Record<string, string>): LettersApi {
  const link = new OpenAPILink(contract, {
    url: `${url}/api`,
    headers: () => headers,
    customErrorResponseBodyDecoder: (body, response) => wireErrorOf(body, response.status),
  });
  return createORPCClient(link);
}
