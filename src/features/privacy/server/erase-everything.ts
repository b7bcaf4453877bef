import type { Handler, Work } from "#platform/server/context.ts";
import { forgetAnswers } from "#platform/server/idempotency.ts";
import { forgetMails } from "#platform/server/mail/forget-mails.ts";
import type { Erased, PersonalData } from "#platform/server/personal-data.ts";
import { audit, isLastAdministrator, makeSureItIsYou } from "#features/accounts/server/index.ts";
import type { privacyContract } from "../shared/privacy.contract.ts";
import { personErased } from "../shared/privacy.events.ts";

type Granted = { readonly sessionToken: string };

/** Erases the asker in one transaction: all of it happens, or none. The person's relationships end soon after, without a reason. */
export const eraseEverything =
  (kept: readonly PersonalData[]): Handler<typeof privacyContract.erase, Granted> =>
  async (ctx, { present }) => {
    const personId = ctx.actor.id;
    await makeSureItIsYou(ctx, { personId, sessionToken: ctx.granted.sessionToken, present });
    if (await isLastAdministrator(ctx, personId)) throw ctx.errors.LAST_ADMINISTRATOR();
    await ctx.asSystem("a person's own erasure", async (work) => {
      const person = await whoItWas(work, personId);
      for (const part of kept) await part.erase(work, person);
      await forgetMails(work, person);
      await forgetAnswers(work, personId);
      // Last, and without the address that the rest of the log has just forgotten.
      await audit({ ...work, actor: ctx.actor }, { action: "privacy.erased", subjectPersonId: personId });
      work.emit(personErased({ personId }));
    });
    return {};
  };

async function whoItWas({ db }: Work, personId: string): Promise<Erased> {
  const { name, email } = await db
    .selectFrom("peoplePublished")
    .select(["name", "email"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return { personId, name: name ?? "", email };
}
