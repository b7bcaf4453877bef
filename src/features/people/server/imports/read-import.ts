import { z } from "zod";
import { dayIn } from "#platform/server/clock.ts";
import type { Work } from "#platform/server/context.ts";
import { jobKind, onJob } from "#platform/server/jobs/job.ts";
import { locales } from "#platform/shared/actor.ts";
import { cellCorrections, chosenForm, peopleMapping } from "../../shared/people-mapping.ts";
import { askReader } from "./ask-reader.ts";
import {
  type Attempt,
  attemptOf,
  claimImport,
  ClaimLost,
  type ImportWork,
  moveImport,
  tellProgress,
  unstageRows,
} from "./claim-import.ts";
import { applyingKind } from "./apply-import.ts";
import { importFile, rejectedFile } from "./import-files.ts";
import { peopleHere } from "./people-here.ts";
import type { FromReader, ReadingTerms } from "./reading-task.ts";
import { rememberedSource } from "./remembered-sources.ts";
import { stageRows } from "./stage-rows.ts";
import { storableJson } from "./storable-json.ts";

/** Reads the file of an import and writes down what it would do. */
export const readingKind = jobKind("people.readImport", z.object({ importId: z.uuid() }));

/** What ended the reading of a file: it is ready to be looked at, it cannot be read, or another attempt has it. */
export type Reading = "ready" | "unreadable" | "lost";

export const onReading = onJob(readingKind, async (job, { importId }) => {
  await readImport(job, { importId, attempt: attemptOf(job) });
});

/** Reads an import that is in state `reading`. A fault of ours leaves it `failed`, so that it can be tried again. */
export async function readImport(job: ImportWork, attempt: Attempt): Promise<Reading> {
  if (!(await job.asSystem("claim a people file", (work) => claimImport(work, attempt, "reading")))) return "lost";
  try {
    return await readRows(job, attempt);
  } catch (error) {
    if (error instanceof ClaimLost) return "lost";
    job.signal.throwIfAborted();
    const failure = JSON.stringify({ reason: "fault", params: {} });
    await job.asSystem("a people file could not be read", (work) =>
      moveImport(work, attempt, { state: "failed", failure }),
    );
    throw error;
  }
}

async function readRows(job: ImportWork, attempt: Attempt): Promise<Reading> {
  const { paths, terms } = await job.asSystem("begin to read a people file", (work) =>
    beginning(work, attempt.importId),
  );
  await using reader = askReader({ ...paths, chosen: terms.chosen }, job.signal);
  for await (const message of reader.heard) {
    if ("inspected" in message) {
      reader.say({ terms: await job.asSystem("how a source is read", (work) => termsFor(work, message, terms)) });
      const inWork = <T>(work: (work: Work) => Promise<T>) => job.asSystem("who is here already", work);
      for await (const known of peopleHere(inWork)) reader.say({ known });
      reader.say({ known: "" });
    } else if ("rows" in message) {
      const { literals, soFar: rows, total } = message.rows;
      await job.asSystem("stage rows of a people file", async (work) => {
        await stageRows(work, attempt.importId, literals);
        await tellProgress(work, attempt, { rows, total });
      });
      reader.say({ taken: true });
    } else if ("begun" in message) {
      await job.asSystem("what a people file is", (work) => keepForm(work, attempt.importId, message.begun));
    } else {
      // Awaited here: a failure of it must not be without anybody who hears of it while the thread is let go.
      return await job.asSystem("a people file is read", (work) => finish(work, attempt, message));
    }
  }
  return "lost";
}

async function beginning(work: Work, importId: string) {
  await unstageRows(work, importId);
  const row = await work.db
    .selectFrom("peopleImports as i")
    .leftJoin("organisationPublished as organisation", (join) => join.onTrue())
    .select(["i.chosen", "i.mapping", "i.corrections", "i.locale", "organisation.timeZone"])
    .where("i.id", "=", importId)
    .executeTakeFirstOrThrow();
  const levels = await work.db
    .selectFrom("levels")
    .select(["position", "nameSv", "nameEn"])
    .orderBy("position")
    .execute();
  const terms: ReadingTerms = {
    chosen: chosenForm.parse(row.chosen),
    mapping: peopleMapping.nullable().parse(row.mapping),
    corrections: cellCorrections.parse(row.corrections),
    locale: z.enum(locales).parse(row.locale),
    levels,
    today: dayIn(row.timeZone ?? "Europe/Stockholm", work.now),
  };
  return { terms, paths: { path: importFile(work, importId), rejectedPath: rejectedFile(work, importId) } };
}

/** A file whose source is known is read as the last one was, unless somebody has already said how. */
async function termsFor(
  work: Work,
  { inspected }: Extract<FromReader, { inspected: unknown }>,
  terms: ReadingTerms,
): Promise<ReadingTerms> {
  if (terms.mapping !== null) return terms;
  const remembered = await rememberedSource(work, inspected.sourceKey);
  if (remembered === null) return terms;
  const { encoding, delimiter } = remembered.mapping;
  return { ...terms, mapping: remembered.mapping, chosen: { encoding, delimiter, ...terms.chosen } };
}

type Begun = Extract<FromReader, { begun: unknown }>["begun"];

async function keepForm({ db }: Work, importId: string, { form, columns, sourceKey, mapping }: Begun): Promise<void> {
  const json = { form: storableJson(form), proposals: storableJson(columns), mapping: storableJson(mapping) };
  await db
    .updateTable("peopleImports")
    .set({ ...json, sourceKey })
    .where("id", "=", importId)
    .execute();
}

async function finish(
  work: Work,
  attempt: Attempt,
  message: Extract<FromReader, { done: unknown } | { unreadable: unknown }>,
): Promise<Reading> {
  if ("unreadable" in message) {
    await moveImport(work, attempt, { state: "unreadable", failure: storableJson(message.unreadable) });
    return "unreadable";
  }
  const preview = storableJson(message.done);
  const read = { preview, failure: null, readAt: work.now };
  const next = await asked(work, attempt.importId);
  await moveImport(work, attempt, { state: next, ...read });
  if (next === "applying") await work.send(applyingKind, { importId: attempt.importId });
  return "ready";
}

/** Whether somebody has asked already for what this reading finds to be applied, and nobody else is at it. */
async function asked({ db }: Work, importId: string): Promise<"ready" | "applying"> {
  const row = await db
    .selectFrom("peopleImports as i")
    .select("i.rowsToApply")
    .where("i.id", "=", importId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("peopleImports as other").select("other.id").where("other.state", "=", "applying"))),
    )
    .executeTakeFirst();
  return row?.rowsToApply ? "applying" : "ready";
}
