import { sql } from "kysely";
import { z } from "zod";
import { tell } from "#features/notifications/server/index.ts";
import type { Work } from "#platform/server/context.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import { type EnrolmentBlanks, enrolledNews, invitedNews } from "../shared/programme-news.ts";

/** How many are told in one transaction: few enough to be quick, many enough for a large cohort to be soon done. */
const AT_ONCE = 200;

/** Tells everybody whom somebody else has put in a programme and who has not been told yet. */
export const tellPeople = jobKind("programmes.tell-people", z.object({ programmeId: z.uuid() }));

/** Each is told in the transaction that marks her or him as told, so a job that runs again tells nobody twice. */
export const onTellPeople = onJob(tellPeople, async (job, { programmeId }) => {
  const tellSome = () => job.asSystem("tell people of a programme", (work) => tellNext(work, programmeId));
  while (!job.signal.aborted && (await tellSome()) === AT_ONCE);
});

async function tellNext(work: Work, programmeId: string): Promise<number> {
  const told = await markAsTold(work, programmeId);
  const about = { about: { kind: "programme", id: programmeId }, path: `/programmes/${programmeId}` };
  const inState = (state: Told["state"]) => told.filter((one) => one.state === state);
  await tell(work, invitedNews, { ...about, to: inState("invited").map(toNews) });
  await tell(work, enrolledNews, { ...about, to: inState("enrolled").map(toNews) });
  return told.length;
}

type Told = EnrolmentBlanks & { personId: string; state: "invited" | "enrolled" };

const toNews = ({ personId, ...blanks }: Told) => ({ personId, blanks });

async function markAsTold({ db, now }: Work, programmeId: string): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with told as (
      update enrolments set told_at = ${now} where id in (
        select id from enrolments where programme_id = ${programmeId} and told_at is null and invited_by is not null
          and state in ('invited', 'enrolled') order by id limit ${AT_ONCE} for update skip locked)
      returning programme_id, person_id, state, invited_by)
    select told.person_id, told.state, inviter.name as inviter, g.name, g.purpose, g.needs_due_on, g.joining_ends_on
    from told join programmes g on g.id = told.programme_id join people_published inviter on inviter.id = told.invited_by`.execute(
    db,
  );
  return rows;
}
