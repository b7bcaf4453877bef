import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { matchingEnded } from "../../shared/matching.events.ts";
import type { Solved } from "../engine/tasks.ts";
import type { Claim } from "./claim-run.ts";

/** Writes the engine's answer down, unless the run was cancelled or taken by another process meanwhile. */
export async function keepAnswer(work: Work, claim: Claim, solved: Solved): Promise<void> {
  const { runId, programmeId, attempt } = claim;
  const done = await work.db
    .updateTable("matchRuns")
    .set({
      state: "done",
      endedAt: work.now,
      progress: null,
      attempt: 0,
      inputDigest: solved.digest,
      comparison: JSON.stringify(solved.comparison),
      version: sql`version + 1`,
    })
    .where("id", "=", runId)
    .where("state", "=", "running")
    .where("attempt", "=", attempt)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return;
  await keepPairs(work, claim, solved);
  await keepUnmatched(work, claim, solved);
  await keepFiles(work, claim, solved);
  work.emit(matchingEnded({ programmeId, runId, state: "done" }));
}

const PART = 500;

/** Pairs that stand keep their id, so that a screen that shows one goes on showing it. */
async function keepPairs({ db, now }: Work, { runId, programmeId }: Claim, { pairs }: Solved): Promise<void> {
  const [ones, others] = [pairs.map(({ members }) => members[0]), pairs.map(({ members }) => members[1])];
  await sql`delete from match_proposals where run_id = ${runId} and (one_id, other_id) not in (
    select * from unnest(${ones}::uuid[], ${others}::uuid[]))`.execute(db);
  for (let from = 0; from < pairs.length; from += PART) {
    const part = pairs.slice(from, from + PART);
    const rows = JSON.stringify(
      part.map(({ members: [one, other], gets: [oneGets, otherGets], score }) => ({
        one,
        other,
        oneGets,
        otherGets,
        score,
      })),
    );
    await sql`
      with answer as (
        select * from jsonb_to_recordset(${rows}::jsonb)
          as a(one uuid, other uuid, "oneGets" int, "otherGets" int, score int)
        join unnest(${part.map(({ members }) => members[0])}::uuid[], ${part.map(({ why }) => why)}::jsonb[],
          ${part.map(({ reasons }) => reasons)}::jsonb[]) as texts(first, why, reasons) on texts.first = a.one),
      kept as (
        insert into match_proposals (run_id, programme_id, one_id, other_id, one_gets, other_gets, score, why, created_at)
        select ${runId}, ${programmeId}, one, other, "oneGets", "otherGets", score, why, ${now} from answer
        on conflict (run_id, one_id, other_id) do update set one_gets = excluded.one_gets,
          other_gets = excluded.other_gets, score = excluded.score, why = excluded.why
        returning id, one_id)
      insert into match_reasons (proposal_id, reasons)
      select kept.id, answer.reasons from kept join answer on answer.one = kept.one_id
      on conflict (proposal_id) do update set reasons = excluded.reasons`.execute(db);
  }
}

async function keepUnmatched(
  { db }: Work,
  { runId, programmeId }: Claim,
  { unmatched, heldAlone }: Solved,
): Promise<void> {
  // Who was held out of this answer has no new cause; the one from before still stands.
  await sql`delete from match_unmatched where run_id = ${runId} and person_id <> all (${heldAlone}::uuid[])`.execute(
    db,
  );
  await sql`
    insert into match_unmatched (run_id, programme_id, person_id, cause, help)
    select ${runId}, ${programmeId}, person, cause, help
    from unnest(${unmatched.map(({ personId }) => personId)}::uuid[], ${unmatched.map(({ cause }) => cause)}::jsonb[],
      ${unmatched.map(({ help }) => help)}::jsonb[]) as u(person, cause, help)
    on conflict (run_id, person_id) do update set cause = excluded.cause, help = excluded.help`.execute(db);
}

async function keepFiles({ db, now }: Work, { runId }: Claim, { result, exported }: Solved): Promise<void> {
  await sql`insert into match_results (run_id, result, created_at) values (${runId}, ${Buffer.from(result)}, ${now})
    on conflict (run_id) do update set result = excluded.result, created_at = excluded.created_at`.execute(db);
  if (!exported) return;
  await sql`insert into match_exports (run_id, file, created_at) values (${runId}, ${Buffer.from(exported)}, ${now})
    on conflict (run_id) do update set file = excluded.file, created_at = excluded.created_at`.execute(db);
}
