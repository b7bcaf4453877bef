import { sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";
import type { AimOutcome, ProgressView, RunView } from "../../shared/run-view.ts";
import type { Phrase } from "../../shared/phrase.ts";

/** One run as its coordinators see it. Row-level security decides which proposals the reader's numbers count. */
export async function runViewOf(db: Database, runId: string): Promise<RunView> {
  const row = await runsAsSeen(db).where("run.id", "=", runId).executeTakeFirstOrThrow();
  return viewOf(row);
}

/** The newest run of a programme, for a query that has something to say even where there is none. */
export const newestRun = (db: Database, programmeId: string) =>
  runsAsSeen(db).where("run.programmeId", "=", programmeId).orderBy("run.id", "desc").limit(1);

const publications = sql<Publication[]>`coalesce((
  select json_agg(json_build_object('by', p.published_by, 'name', publisher.name, 'at', p.published_at, 'until', p.answer_by,
    'message', p.message, 'pairs', (select count(*) from match_proposals told
      where told.publication_id = p.id and told.left_out is null)) order by p.id)
  from match_publications p left join people_published publisher on publisher.id = p.published_by
  where p.run_id = run.id), '[]')`;

const unpublished = sql<number>`(select count(*) from match_proposals p where p.run_id = run.id and p.publication_id is null)`;

const runsAsSeen = (db: Database) =>
  db
    .selectFrom("matchRuns as run")
    .leftJoin("peoplePublished as starter", "starter.id", "run.createdBy")
    .selectAll("run")
    .select(["starter.name as starterName", publications.as("publications"), unpublished.as("unpublished")]);

type Publication = {
  by: string | null;
  name: string | null;
  at: string;
  until: string;
  message: Phrase;
  pairs: number;
};
export type RunAsSeen = Awaited<ReturnType<ReturnType<typeof runsAsSeen>["executeTakeFirstOrThrow"]>>;

export const viewOf = (run: RunAsSeen): RunView => ({
  id: run.id,
  round: run.round,
  state: run.state,
  aim: run.aim,
  seed: run.seed,
  inputDigest: run.inputDigest,
  // What the job and the commands of this feature wrote, and nobody else.
  progress: run.progress as ProgressView | null,
  failure: run.failure,
  people: run.people,
  placeable: run.placeable,
  comparison: run.comparison as unknown as AimOutcome[],
  unpublished: run.unpublished,
  message: run.message as Phrase | null,
  messageVersion: run.messageVersion,
  publications: run.publications.map(({ by, name, at, until, message, pairs }) => ({
    by: by && name ? { id: by, name } : null,
    at: new Date(at).toISOString(),
    answerBy: new Date(until).toISOString(),
    message,
    pairs,
  })),
  startedBy: run.createdBy && run.starterName ? { id: run.createdBy, name: run.starterName } : null,
  createdAt: run.createdAt.toISOString(),
  endedAt: run.endedAt?.toISOString() ?? null,
  version: run.version,
});
