import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { isSignedIn } from "#platform/shared/actor.ts";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { event } from "#platform/shared/event.ts";
import { accessTo, signedIn } from "#platform/server/access.ts";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { Database } from "#platform/server/database/connect.ts";
import { subscribe } from "#platform/server/events/subscriber.ts";
import { feature, routesFor } from "#platform/server/feature.ts";
import { liveTopic } from "#platform/server/live/topic.ts";
import { pageById } from "#platform/server/page.ts";
import { procedure } from "#platform/server/procedure.ts";

/** The table of the small feature, locked by row-level security as the private classes are. */
export const lettersTable = [
  "create table letters (id uuid primary key default uuidv7(), writer_id uuid not null, words text not null, sealed boolean not null default false, echoes int not null default 0)",
  "alter table letters enable row level security",
  "alter table letters force row level security",
  "create policy own on letters to parvis_app using (writer_id = nullif(current_setting('parvis.actor', true), '')::uuid)",
  "create policy system on letters to parvis_system using (true)",
  "grant select, insert, update, delete on letters to parvis_app, parvis_system",
];

type Letters = { letters: LetterTable };
type LetterTable = { id: string; writerId: string; words: string; sealed: boolean; echoes: number };
type NewLetter = Pick<LetterTable, "writerId" | "words">;

const letterView = z.object({ id: z.uuid(), words: z.string(), echoes: z.int() });
const letterId = z.object({ letterId: z.uuid() });

export const lettersContract = {
  write: endpoint("POST", "/letters")
    .input(z.object({ words: z.string().trim().min(1).max(100) }))
    .output(letterView),
  list: endpoint("GET", "/letters").input(z.object(pageInput)).output(paged(letterView)),
  get: endpoint("GET", "/letters/{letterId}").input(letterId).output(letterView),
  seal: endpoint("POST", "/letters/{letterId}/seal")
    .input(letterId)
    .errors({ ALREADY_SEALED: { status: 409 } })
    .output(z.object({})),
  burn: endpoint("POST", "/letters/{letterId}/burn").input(letterId).output(z.object({})),
};

const letterWritten = event(
  "letter.written",
  1,
  { letterId: z.uuid(), writerId: z.uuid() },
  { letter: "letterId", person: "writerId" },
);

const table = (db: Database) => db as unknown as Kysely<Letters>;

const onLetter = accessTo<LetterTable>({
  load: async (ctx, ids) => {
    const letters = await table(ctx.db)
      .selectFrom("letters")
      .selectAll()
      .where("id", "in", [...ids])
      .execute();
    return new Map(letters.map((letter) => [letter.id, letter]));
  },
  read: (actor, letter) => letter.writerId === actor.id,
});

const write: Handler<typeof lettersContract.write> = async (ctx, { words }) => {
  const letter: NewLetter = { writerId: ctx.actor.id, words };
  const made = await table(ctx.db)
    .insertInto("letters")
    .values(letter as LetterTable)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.emit(letterWritten({ letterId: made.id, writerId: made.writerId }));
  if (words === "fail after writing") throw new Error("a bug after the write");
  return made;
};

const list: Handler<typeof lettersContract.list> = async (ctx, paging) => {
  const own = table(ctx.db).selectFrom("letters").selectAll().where("writerId", "=", ctx.actor.id);
  return pageById(own, paging, { column: "letters.id", toView: (letter) => letter });
};

const seal: Handler<typeof lettersContract.seal, LetterTable> = async (ctx) => {
  if (ctx.granted.sealed) throw ctx.errors.ALREADY_SEALED();
  await table(ctx.db).updateTable("letters").set({ sealed: true }).where("id", "=", ctx.granted.id).execute();
  return {};
};

const echo = subscribe(letterWritten, async (work, { letterId: id }) => {
  const letters = table(work.db);
  const letter = await letters.selectFrom("letters").select("words").where("id", "=", id).executeTakeFirst();
  if (letter?.words === "poison") throw new Error("this event cannot be handled");
  await letters
    .updateTable("letters")
    .set({ echoes: sql`echoes + 1` })
    .where("id", "=", id)
    .execute();
});

export const letters = feature(
  "letters",
  {
    letters: routesFor(lettersContract)({
      write: procedure(lettersContract.write, signedIn(), write),
      list: procedure(lettersContract.list, signedIn(), list),
      get: procedure(
        lettersContract.get,
        onLetter("letterId", isSignedIn),
        async (ctx: Ctx<LetterTable>) => ctx.granted,
      ),
      seal: procedure(lettersContract.seal, onLetter("letterId", isSignedIn), seal),
      burn: procedure(
        lettersContract.burn,
        onLetter("letterId", () => false),
        async () => ({}),
      ),
    }),
  },
  { subscribers: { echo }, topics: [liveTopic("letter", onLetter("id", isSignedIn))] },
);
