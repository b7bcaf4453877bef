import { CannotStart } from "#platform/server/cannot-start.ts";

/** What a person can put right, by the code that the system, Node or PostgreSQL gives it. */
const obstacles: Readonly<Record<string, (error: CodedError) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what uses it, or choose another with PORT.`,
  EADDRNOTAVAIL: ({ address }) => `This machine does not have the address ${address}. Choose another with HOST.`,
  EACCES: ({ port, path }) =>
    port
      ? `Port ${port} is reserved for root. Choose one above 1023 with PORT, and put a proxy in front.`
      : `Parvis may not use ${path}. Let its user read and write there.`,
  EROFS: ({ path }) => `${path} is on a read-only disk. Choose another folder with PARVIS_DATA.`,
  ENOSPC: () => "The disk is full. Make room and start again; nothing is lost.",
  ...database(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"], "is not reached"),
  ...database(["ECONNRESET", "EPIPE", "57P01", "57P02", "57P03"], "went away"),
  ...database(["28P01", "28000"], "refuses this user or password"),
  ...database(["3D000"], "has no database of this name"),
  ...database(["42501"], "does not let this user create roles and tables"),
};

type CodedError = Error & { code?: unknown; port?: unknown; address?: unknown; path?: unknown };

/** The line for an error that a person can do something about; null for one that is a fault of ours. */
export function inOneLine(error: unknown): string | null {
  if (error instanceof CannotStart) return error.message;
  // Node tries each address of a name, and reports the failures together.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return null;
  const coded: CodedError = first;
  return typeof coded.code === "string" ? (obstacles[coded.code]?.(coded) ?? null) : null;
}

function database(codes: string[], what: string) {
  const line = ({ message }: CodedError) =>
    process.env["DATABASE_URL"]
      ? `The database server of DATABASE_URL ${what} (${message}). Check DATABASE_URL and the server.`
      : `The database ${what} (${message}). Start again; if it stays so, look for another PostgreSQL on the data folder.`;
  return Object.fromEntries(codes.map((code) => [code, line]));
}
