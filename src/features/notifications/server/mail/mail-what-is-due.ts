import { z } from "zod";
import type { Work } from "#platform/server/context.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import { type Addressee, addressees } from "#features/accounts/server/index.ts";
import type { Kinds } from "../kinds.ts";
import { type DueRow, notificationMail } from "./notification-mail.ts";
import { stopTokens } from "./stop-tokens.ts";

/** How many people are written to in one transaction. */
const AT_ONCE = 200;

/** Something was told whose mail need not wait. */
export const mailDue = jobKind("notifications.mail-due", z.object({}));

export const onMailDue = (kinds: Kinds) =>
  onJob(mailDue, async (job) => {
    const mailSome = () => job.asSystem("mail what is due", (work) => mailNext(work, kinds));
    while (!job.signal.aborted && (await mailSome()) === AT_ONCE);
  });

/** What became due by the clock: quiet hours that ended, a gathered mail, minutes in which nobody looked. */
export const mailWhatIsDue =
  (kinds: Kinds) =>
  async (work: Work): Promise<void> => {
    while ((await mailNext(work, kinds)) === AT_ONCE);
  };

/**
 * Puts in the box what is due, one mail a person: its own when it is one thing, a gathered one when there are several. What
 * was read meanwhile is not due. Answers with how many people had something due.
 */
async function mailNext(work: Work, kinds: Kinds): Promise<number> {
  const due = Map.groupBy(await takeDue(work), ({ personId }) => personId);
  const people = await addressees(work.db, [...due.keys()]);
  const letters = people.map((to) => ({ to, rows: due.get(to.personId) ?? [] }));
  const tokens = await stopTokens(
    work,
    letters.flatMap((letter) => stoppable(letter, kinds)),
  );
  await work.post(
    ...letters.flatMap(({ to, rows }) =>
      notificationMail({
        to,
        rows,
        kinds,
        publicUrl: work.publicUrl,
        tokenOf: (subject) => tokens.get(to.personId)?.get(subject),
      }),
    ),
  );
  return due.size;
}

/** What is due of the people who wait longest, marked as mailed. */
function takeDue({ db, now }: Work): Promise<DueRow[]> {
  const waiting = db
    .selectFrom("notifications")
    .select("personId")
    .where("mailDueAt", "<=", now)
    .groupBy("personId")
    .orderBy((eb) => eb.fn.min("mailDueAt"))
    .limit(AT_ONCE);
  const taken = db
    .selectFrom("notifications")
    .select("id")
    .where("mailDueAt", "<=", now)
    .where("personId", "in", waiting)
    .forUpdate()
    .skipLocked();
  return db
    .updateTable("notifications")
    .set({ mailDueAt: null, mailedAt: now })
    .where("id", "in", taken)
    .returning(["personId", "kind", "blanks", "path", "count", "toldAt"])
    .execute();
}

const stoppable = ({ to, rows }: { to: Addressee; rows: readonly DueRow[] }, kinds: Kinds) =>
  [...new Set(rows.flatMap(({ kind }) => kinds.get(kind)?.subject ?? []))]
    .filter(({ mail }) => mail !== "always")
    .map(({ name }) => ({ personId: to.personId, subject: name }));
