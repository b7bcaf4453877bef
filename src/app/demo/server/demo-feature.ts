import { ORPCError } from "@orpc/server";
import { enter } from "#features/accounts/server/index.ts";
import { anyone, notFound } from "#platform/server/access.ts";
import type { Background } from "#platform/server/background/background.ts";
import type { Anyone, Handler } from "#platform/server/context.ts";
import type { Clock } from "#platform/server/clock.ts";
import { type Feature, feature, routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { demoContract } from "../shared/demo.contract.ts";
import { millisecondsOf } from "./duration.ts";
import { personas } from "./personas.ts";

/** What the demo's doors work on. It is asked late, because the doors are made before the house stands. */
export type DemoHouse = () => { clock: Clock; background: Background };

/** The doors that exist with `--demo` alone. */
export const demoFeature = (house: DemoHouse): Feature =>
  feature("demo", {
    demo: routesFor(demoContract)({
      personas: procedure(demoContract.personas, anyone(), async (ctx) => ({ items: await personas(ctx.db) })),
      signIn: procedure(demoContract.signIn, anyone(), signIn),
      clock: procedure(demoContract.clock, anyone(), async (_ctx, { now, advance }) =>
        moveClock(house(), { now, advance }),
      ),
      outbox: procedure(demoContract.outbox, anyone(), outbox),
      settle: procedure(demoContract.settle, anyone(), async () => {
        await house().background.settle();
        return { settled: true as const };
      }),
    }),
  });

const signIn: Handler<typeof demoContract.signIn, Anyone> = async (ctx, { email }) => {
  const person = await ctx.db
    .selectFrom("peoplePublished")
    .select("id")
    .where("email", "=", email.trim().toLowerCase())
    .where("status", "<>", "terminated")
    .executeTakeFirst();
  if (!person) throw notFound();
  return enter(ctx, person.id, "demo");
};

type Move = { now?: string | undefined; advance?: string | number | undefined };

/** Moves the clock and does what became due before it answers. From there the clock goes on. */
async function moveClock({ clock, background }: ReturnType<DemoHouse>, { now, advance }: Move) {
  const far = typeof advance === "string" ? millisecondsOf(advance) : (advance ?? 0);
  if (far === null) throw new ORPCError("BAD_REQUEST", { status: 400 });
  clock.runFrom(new Date((now ? Date.parse(now) : clock.now().getTime()) + far));
  await background.runDue();
  await background.settle();
  return { now: clock.now().toISOString() };
}

const outbox: Handler<typeof demoContract.outbox, Anyone> = async (ctx) => {
  const mails = await ctx.asSystem("the demo shows what it would have sent", ({ db }) =>
    db.selectFrom("mails").selectAll().orderBy("createdAt", "desc").orderBy("id", "desc").limit(500).execute(),
  );
  const items = mails.map((mail) => ({
    kind: mail.kind,
    channel: "mail" as const,
    to: mail.toAddress,
    subject: mail.subject,
    text: mail.bodyText,
    at: mail.createdAt.toISOString(),
  }));
  return { items };
};
