import { sql } from "kysely";
import { z } from "zod";
import { type Addressee, addressees } from "#features/accounts/server/index.ts";
import type { Work } from "#platform/server/context.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { type Told, enrolmentMail } from "./enrolment-mail.ts";

/** How many are told in one transaction: few enough to be quick, many enough for a large cohort to be soon done. */
const AT_ONCE = 200;

/** Writes to everybody whom somebody else has put in a programme and who has not been told yet. */
export const tellPeople = jobKind("programmes.tell-people", z.object({ programmeId: z.uuid() }));

/** Each mail is written in the transaction that marks its person as told, so a job that runs again tells nobody twice. */
export const onTellPeople = onJob(tellPeople, async (job, { programmeId }) => {
  const tellSome = () => job.asSystem("tell people of a programme", (work) => tellNext(work, programmeId));
  while (!job.signal.aborted && (await tellSome()) === AT_ONCE);
});

async function tellNext(work: Work, programmeId: string): Promise<number> {
  const told = await markAsTold(work, programmeId);
  const reachable = new Map<string, Addressee>();
  for (const one of await addressees(
    work.db,
    told.map(({ personId }) => personId),
  ))
    reachable.set(one.personId, one);
  const mails = told.flatMap((one) => {
    const addressee = reachable.get(one.personId);
    return addressee ? [enrolmentMail(one, addressee, work.publicUrl)] : [];
  });
  await work.post(...mails);
  return told.length;
}

async function markAsTold({ db, now }: Work, programmeId: string): Promise<Told[]> {
  const { rows } = await sql<Told & { name: LocalizedText; purpose: LocalizedText }>`
    with told as (
      update enrolments set told_at = ${now} where id in (
        select id from enrolments where programme_id = ${programmeId} and told_at is null and invited_by is not null
          and state in ('invited', 'enrolled') order by id limit ${AT_ONCE} for update skip locked)
      returning programme_id, person_id, state, invited_by)
    select told.programme_id, told.person_id, told.state, inviter.name as inviter, g.name, g.purpose,
      g.needs_due_on, g.joining_ends_on
    from told join programmes g on g.id = told.programme_id join people_published inviter on inviter.id = told.invited_by`.execute(
    db,
  );
  return rows;
}
