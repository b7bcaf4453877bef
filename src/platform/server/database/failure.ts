import { ORPCError } from "@orpc/server";
import pg from "pg";

/** The database is away or restarting: the caller may try again, nothing was half done. */
const away = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08003",
  "08006",
]);
/** Two transactions were in each other's way; one of them starts over. */
const clash = new Set(["40001", "40P01"]);

/** What a caller is told of a failing database, or the error itself where it is our bug. */
export function asAnswer(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ORPCError) return error;
  const code = "code" in error ? String(error.code) : "";
  const dropped = /Connection terminated|timeout exceeded when trying to connect|Client has encountered/.test(
    error.message,
  );
  if (away.has(code) || clash.has(code) || dropped)
    return new ORPCError("SERVICE_UNAVAILABLE", { status: 503, cause: error });
  if (error instanceof pg.DatabaseError && code === "23505")
    return new ORPCError("CONFLICT", { status: 409, cause: error });
  return error;
}
