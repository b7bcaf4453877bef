import { createHash } from "node:crypto";
import { ORPCError } from "@orpc/server";
import type { Work } from "./context.ts";

export type Request = { personId: string; key: string; path: string; input: unknown };

/**
 * Does a write once per key and person, however often it is sent, and remembers its answer with the rows it wrote. The
 * same key with another request is refused. A second sender waits for the first one's commit.
 */
export async function once<Answer>(work: Work, request: Request, write: () => Promise<Answer>): Promise<Answer> {
  const { personId, key } = request;
  const requestHash = createHash("sha256")
    .update(JSON.stringify([request.path, request.input]))
    .digest("base64");
  const claimed = await work.db
    .insertInto("idempotentAnswers")
    .values({ personId, key, requestHash, createdAt: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 0n) return answerOf(work, { personId, key, requestHash });
  const answer = await write();
  await work.db
    .updateTable("idempotentAnswers")
    .set({ answer: JSON.stringify({ value: answer ?? null }) })
    .where("personId", "=", personId)
    .where("key", "=", key)
    .execute();
  return answer;
}

async function answerOf<Answer>(
  work: Work,
  { personId, key, requestHash }: { personId: string; key: string; requestHash: string },
) {
  const remembered = await work.db
    .selectFrom("idempotentAnswers")
    .select(["requestHash", "answer"])
    .where("personId", "=", personId)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (remembered.requestHash !== requestHash) throw new ORPCError("KEY_REUSED", { status: 422 });
  return (remembered.answer as { value: Answer }).value;
}

/** A second sending comes within a day. The answers may hold private words, and are kept no longer than that. */
const KEPT_MS = 24 * 3600 * 1000;

/** Forgets the answers that nobody asks for again. */
export async function forgetOldAnswers({ db, now }: Work): Promise<void> {
  const tooOld = new Date(now.getTime() - KEPT_MS);
  await db.deleteFrom("idempotentAnswers").where("createdAt", "<", tooOld).execute();
}

/** Forgets the answers that were kept for somebody's second sending. */
export async function forgetAnswers({ db }: Pick<Work, "db">, personId: string): Promise<void> {
  await db.deleteFrom("idempotentAnswers").where("personId", "=", personId).execute();
}
