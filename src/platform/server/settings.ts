import { resolve } from "node:path";
import { z } from "zod";
import { CannotStart } from "./cannot-start.ts";
import { openDataFolder } from "./data-folder.ts";
import { keptSecret, SHORTEST_SECRET } from "./secret.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const url = (protocol: RegExp, error: string) => z.url({ protocol, hostname: /.*/, error });
const addressOf = (error: string, pattern: RegExp) => z.string().regex(pattern, { error });

/** Every setting that the environment can carry. The table in docs/operations.md is made from it (tools/settings-table.ts). */
export const settingsSchema = z
  .object({
    PORT: z.coerce
      .number({ error: "must be a port from 0 to 65535" })
      .int({ error: "must be a port from 0 to 65535" })
      .min(0, { error: "must be a port from 0 to 65535" })
      .max(65535, { error: "must be a port from 0 to 65535" })
      .default(4870)
      .describe("Port to listen on; 0 takes a free one."),
    HOST: z
      .string()
      .default("127.0.0.1")
      .describe("Address to listen on. The default is this machine only; `0.0.0.0` is every network."),
    PUBLIC_URL: url(/^https?$/, "must be an address such as https://parvis.example.com")
      .transform((value) => value.replace(/\/+$/, ""))
      .optional()
      .describe("Address that people use, for links in mail and the check of origins. Needed behind a proxy."),
    PARVIS_DATA: z
      .string()
      .default("./data")
      .describe("Folder for the database, the files and the secret. Made when absent, readable by its owner only."),
    DATABASE_URL: addressOf("must begin with postgres://", /^postgres(ql)?:\/\//)
      .optional()
      .describe(
        "A PostgreSQL 18 server to use instead of the one that comes with Parvis, as a role that may create roles.",
      ),
    PARVIS_SECRET: z
      .string()
      .min(SHORTEST_SECRET, { error: `must have at least ${SHORTEST_SECRET} characters` })
      .optional()
      .describe("What sessions and database passwords are made from. Made and kept in the data folder when absent."),
    SMTP_URL: addressOf("must begin with smtp:// or smtps://", /^smtps?:\/\//)
      .optional()
      .describe("Mail server. Without it mails are kept and an administrator can read them in the product."),
    MAIL_FROM: z
      .string()
      .optional()
      .describe("Sender of all mail, such as `Parvis <parvis@example.com>`. Needed with `SMTP_URL`."),
    TRUST_PROXY: z
      .stringbool({ error: "must be true or false" })
      .prefault("false")
      .describe("`true` when a proxy in front sets `X-Forwarded-For`; only then is that header believed."),
    METRICS_TOKEN: z
      .string()
      .min(SHORTEST_SECRET, { error: `must have at least ${SHORTEST_SECRET} characters` })
      .optional()
      .describe("Lets a Prometheus elsewhere fetch `/metrics`, as a bearer token. Without it only this machine may."),
    LOG_LEVEL: z
      .enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` })
      .default("info")
      .describe(`How much is logged: ${logLevels.map((level) => `\`${level}\``).join(", ")}.`),
  })
  .refine((env) => !env.SMTP_URL || env.MAIL_FROM, { path: ["MAIL_FROM"], error: "is needed when SMTP_URL is set" });

/** The settings in the program's words; every value is there and right. */
export type Settings = {
  port: number;
  host: string;
  publicUrl: string | null;
  dataFolder: string;
  databaseUrl: string | null;
  secret: string;
  smtpUrl: string | null;
  mailFrom: string;
  trustProxy: boolean;
  metricsToken: string | null;
  logLevel: (typeof logLevels)[number];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of this start. Makes the data folder and the secret when they are not there. */
export async function readSettings(env: Environment, { demo }: { demo: boolean }): Promise<Settings> {
  const { secret, ...read } = parseSettings(env);
  const settings = demo ? { ...read, ...awayFromRealData(read.dataFolder) } : read;
  await openDataFolder(settings.dataFolder);
  return { ...settings, secret: secret ?? (await keptSecret(settings.dataFolder)) };
}

/** The demo touches nothing real, whatever is set: its own folder and database, this machine only, no mail goes out. */
const awayFromRealData = (dataFolder: string) => ({
  dataFolder: `${dataFolder}-demo`,
  databaseUrl: null,
  host: "127.0.0.1",
  smtpUrl: null,
});

/** Reads the environment alone. An empty value counts as absent; a wrong one stops the start with one line, without its content. */
export function parseSettings(env: Environment): Omit<Settings, "secret"> & { secret: string | null } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = settingsSchema.safeParse(given);
  if (error) {
    const wrong = error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new CannotStart(`Parvis cannot start with these settings: ${wrong.join("; ")}.`);
  }
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    dataFolder: resolve(data.PARVIS_DATA),
    databaseUrl: data.DATABASE_URL ?? null,
    secret: data.PARVIS_SECRET ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? "Parvis <parvis@localhost>",
    trustProxy: data.TRUST_PROXY,
    metricsToken: data.METRICS_TOKEN ?? null,
    logLevel: data.LOG_LEVEL,
  };
}
