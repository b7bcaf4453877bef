import { openAsBlob } from "node:fs";
import { notFound } from "#platform/server/access.ts";
import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import { speak } from "#platform/shared/speak.ts";
import type { importContract } from "../../shared/import.contract.ts";
import { importMessages } from "../../shared/import.messages.ts";
import { importResult } from "../../shared/import-view.ts";
import type { ImportFacts } from "../../shared/people.policy.ts";
import { rejectedFile } from "./import-files.ts";
import { rowsOfImport } from "./import-rows.ts";
import { importAsSeen } from "./import-view.ts";

/** The files that were read in, and those under way, the newest first. What is in them stays with who sent them. */
export const listImports: Handler<typeof importContract.imports> = async ({ db }, paging) => {
  const imports = db
    .selectFrom("peopleImports as i")
    .leftJoin("people as p", "p.id", "i.createdBy")
    .select(["i.id", "i.fileName", "i.state", "i.createdAt", "i.endedAt", "i.result", "i.createdBy", "p.name"])
    .where("i.state", "<>", "discarded");
  return pageById(imports, paging, {
    column: "i.id",
    order: "desc",
    toView: ({ id, fileName, state, createdAt, endedAt, result, createdBy, name }) => ({
      ...{ id, fileName, state },
      by: createdBy === null || name === null ? null : { id: createdBy, name },
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      result: importResult.nullable().parse(result),
    }),
  });
};

export const getImport: Handler<typeof importContract.importGet, ImportFacts> = (ctx, { importId }) =>
  importAsSeen(ctx, importId);

export const listImportRows: Handler<typeof importContract.importRows, ImportFacts> = (
  ctx,
  { importId, show, ...paging },
) => rowsOfImport(ctx, { importId, show }, paging);

/** The refused rows, as they were written down while the file was read. */
export const getRejectedRows: Handler<typeof importContract.importRejected, ImportFacts> = async (
  ctx,
  { importId },
) => {
  const { fileName } = await ctx.db
    .selectFrom("peopleImports")
    .select("fileName")
    .where("id", "=", importId)
    .executeTakeFirstOrThrow();
  const rows = await fileAt(rejectedFile(ctx, importId));
  if (rows === null) throw notFound();
  const words = speak(importMessages, ctx.actor.locale)("rejectedFile");
  return new File([rows], `${fileName.replace(/\.\w{2,4}$/, "")} ${words}.csv`, { type: "text/csv; charset=utf-8" });
};

/** The file, or null where there is none. Node throws at once for a missing file, where a promise is expected to. */
const fileAt = async (path: string): Promise<Blob | null> => {
  try {
    return await openAsBlob(path);
  } catch {
    return null;
  }
};
