import { setTimeout as pause } from "node:timers/promises";
import type { Asking } from "#platform/server/context.ts";
import type { ImportState, ImportView } from "../../shared/import-view.ts";
import { importAsSeen } from "./import-view.ts";

const underWay: readonly ImportState[] = ["reading", "applying"];
/** So long a caller is kept waiting; a large file is followed by its progress instead. */
const PATIENCE_MS = 6000;

type Read = <Result>(work: (asking: Asking) => Promise<Result>) => Promise<Result>;

/** Answers when the import has come to rest, or as it is when that takes longer than anybody should wait for an answer. */
export async function whenAtRest(read: Read, answer: { id: string }): Promise<ImportView> {
  const until = performance.now() + PATIENCE_MS;
  for (let wait = 25; performance.now() < until; wait = Math.min(200, wait * 1.5)) {
    const state = await read(({ db }) => stateOf(db, answer.id));
    if (!underWay.includes(state)) break;
    await pause(wait);
  }
  return read((asking) => importAsSeen(asking, answer.id));
}

async function stateOf(db: Asking["db"], importId: string): Promise<ImportState> {
  const { state } = await db
    .selectFrom("peopleImports")
    .select("state")
    .where("id", "=", importId)
    .executeTakeFirstOrThrow();
  return state;
}
