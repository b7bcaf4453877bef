import type { Anyone, Ctx, Handler, Work } from "#platform/server/context.ts";
import { notFound } from "#platform/server/access.ts";
import type { notificationsContract } from "../../shared/notifications.contract.ts";
import { notificationsChosen } from "../../shared/notifications.events.ts";
import { writeChoice } from "../choices.ts";
import type { Subjects } from "../subjects.ts";

type Contract = typeof notificationsContract;
type ByLink<Verb extends keyof Contract> = Handler<Contract[Verb], Anyone>;

/** What the link at the foot of a mail stops, and whether it is stopped. */
export const stopped =
  (subjects: Subjects): ByLink<"stopped"> =>
  (ctx, { token }) =>
    ctx.asSystem("what a link in a mail stops", async (work) => {
      const { personId, subject } = await linkOf(work, token);
      const known = subjects.get(subject);
      if (!known) throw notFound();
      const chosen = await work.db
        .selectFrom("notificationChoices")
        .select("isOn")
        .where("personId", "=", personId)
        .where("subject", "=", subject)
        .where("channel", "=", "mail")
        .executeTakeFirst();
      return { label: known.label[ctx.actor.locale], isStopped: !(chosen?.isOn ?? known.mail === "on") };
    });

/** Stops mails about the link's subject to the link's person, signed in or not. */
export const stop: ByLink<"stop"> = (ctx, { token }) => setByLink(ctx, token, false);

/** Takes it back. */
export const resume: ByLink<"resume"> = (ctx, { token }) => setByLink(ctx, token, true);

/** Whoever holds the link is nobody we know, so the choice is written past row-level security: this one, and no other. */
const setByLink = (ctx: Ctx<Anyone>, token: string, isOn: boolean) =>
  ctx.asSystem("a choice by a link in a mail", async (work) => {
    const { personId, subject } = await linkOf(work, token);
    await writeChoice(work, { personId, subject, channel: "mail", isOn });
    work.emit(notificationsChosen({ personId }));
    return {};
  });

async function linkOf({ db }: Work, token: string) {
  const found = await db
    .selectFrom("notificationStops")
    .select(["personId", "subject"])
    .where("token", "=", token)
    .executeTakeFirst();
  if (!found) throw notFound();
  return found;
}
