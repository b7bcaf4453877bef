import { z } from "zod";
import type { Anyone, Asking, Handler } from "#platform/server/context.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { addressees } from "../addressees.ts";
import { knock } from "../door-limits.ts";
import { makeLinks } from "../links.ts";
import { accountMail } from "../mails/account-mail.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";
import { deviceCookie } from "../session-cookie.ts";
import { deviceTokenOf } from "../this-browser.ts";
import { whoCanSignIn } from "../who-can-sign-in.ts";

const mailLink = jobKind(
  "accounts.mailLink",
  z.object({ kind: z.enum(["sign-in", "reset"]), personId: z.uuid().nullable(), deviceHash: z.string().nullable() }),
);

/** Mails a link that signs in, to whoever has this address. The same is answered and done when nobody has it. */
export const askLink: Handler<typeof authContract.askLink, Anyone> = async (ctx, { email }) => {
  const device = deviceTokenOf(ctx) ?? newToken();
  ctx.answerHeaders.append("set-cookie", deviceCookie(device, ctx.publicUrl));
  await ask(ctx, { door: "sign-in-link", email, kind: "sign-in", deviceHash: digestOf(device) });
  return {};
};

/** Mails a link that lets its reader choose a new password, to whoever has this address. */
export const askReset: Handler<typeof authContract.askReset, Anyone> = async (ctx, { email }) => {
  await ask(ctx, { door: "reset", email, kind: "reset", deviceHash: null });
  return {};
};

type Question = { door: string; email: string; kind: "sign-in" | "reset"; deviceHash: string | null };

/** The link is made by a job, also for nobody, so that the time it takes tells nothing. */
async function ask(ctx: Asking, { door, email, kind, deviceHash }: Question): Promise<void> {
  const found = await whoCanSignIn(ctx.db).select("person.id").where("person.email", "=", email).executeTakeFirst();
  const personId = found?.id ?? null;
  await knock(ctx, { door, account: email, knownDevice: null, personId });
  await ctx.send(mailLink, { kind, personId, deviceHash });
}

export const onMailLink = onJob(mailLink, async ({ asSystem }, { kind, personId, deviceHash }) => {
  if (personId === null) return;
  await asSystem("mail a link that somebody asked for", async (work) => {
    const [to] = await addressees(work.db, [personId]);
    if (!to) return;
    const [link] = await makeLinks(work, [{ personId, kind, createdBy: null, deviceHash }]);
    if (link) await work.post(accountMail(kind === "reset" ? "reset" : "signIn", to, link.url));
  });
});
