import { pino } from "pino";

export type Log = {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
};

/** What a line may carry: ids, counts and names of our own. Never what a person wrote, never an address or a name. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type LogLines = { write(line: string): void };

/** One JSON object a line, on standard output unless somebody else takes the lines. */
export const createLog = (level: string, lines: LogLines = pino.destination(1)): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);

/** What may be said of an error in a log. Messages of our own and of the database name things; others may hold content. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const ownWords = error.constructor === Error || error.constructor.name === "DatabaseError";
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  const where = frames
    .slice(0, 8)
    .map((line) => line.trim().replace(/file:\S*\/(?=(src|node_modules|packages)\/)/, ""));
  return { error: error.name, code, message: ownWords ? error.message : undefined, where: where.join(" < ") };
}
