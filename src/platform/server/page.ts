import { z } from "zod";
import type { SelectQueryBuilder } from "kysely";
import { ORPCError } from "@orpc/server";

export type Paging = { cursor?: string | undefined; limit: number };

/** Where a page ends: the sort value and the id of its last row. */
export type Mark = { at: string; id: string };

const mark = z.object({ at: z.string(), id: z.uuid() });

/** The cursor that stands for a place in a list. Opaque to callers, and not secret. */
const toCursor = (place: Mark): string => Buffer.from(JSON.stringify([place.at, place.id])).toString("base64url");

/** Reads a cursor that came back; one that we never made is a bad request. */
export function fromCursor(cursor: string | undefined): Mark | null {
  if (cursor === undefined) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [unknown, unknown];
    return mark.parse({ at, id });
  } catch {
    throw new ORPCError("BAD_REQUEST", { status: 400, data: { issues: [{ path: ["cursor"] }] } });
  }
}

/**
 * One page of a query ordered by its v7 id, which is the order of making: oldest first unless `order` says otherwise. The
 * query brings one row more than asked for, which tells whether there is a next page without counting.
 */
export async function pageById<Tables, Table extends keyof Tables, Row extends { id: string }, View>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  paging: Paging,
  options: { column: `${string}.id`; order?: "asc" | "desc"; toView: (row: Row) => View },
): Promise<{ items: View[]; next: string | null }> {
  const after = fromCursor(paging.cursor);
  const { column, order = "asc", toView } = options;
  let ordered = query.orderBy(column as never, order).limit(paging.limit + 1);
  if (after) ordered = ordered.where(column as never, order === "asc" ? ">" : "<", after.id as never);
  return pageOf(await ordered.execute(), paging, { placeOf: (row) => ({ at: "", id: row.id }), toView });
}

/** Cuts what a query brought (one row more than asked for) into a page and its cursor. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  paging: Paging,
  { placeOf, toView }: { placeOf: (row: Row) => Mark; toView: (row: Row) => View },
): { items: View[]; next: string | null } {
  const shown = rows.slice(0, paging.limit);
  const last = shown.at(-1);
  return { items: shown.map(toView), next: rows.length > paging.limit && last ? toCursor(placeOf(last)) : null };
}
