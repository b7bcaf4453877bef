import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { CannotStart } from "#platform/server/cannot-start.ts";
import type { Platform } from "#platform/server/platform.ts";
import { type Locale, locales } from "#platform/shared/actor.ts";
import { speak } from "#platform/shared/speak.ts";
import {
  applyFromDisk,
  asItStands,
  type FileOnDisk,
  type HowToApply,
  letGo,
  NoSuchHeading,
  readFromDisk,
  type ShellImport,
} from "#features/people/server/index.ts";
import { LARGEST_FILE_BYTES } from "#features/people/shared/file-writing.ts";
import { legalBases } from "#features/people/shared/import-view.ts";
import { type PeopleMapping, peopleMapping } from "#features/people/shared/people-mapping.ts";
import type { Command, Given } from "./command.ts";
import { importPeopleMessages } from "./import-people.messages.ts";
import { reportOf } from "./import-report.ts";
import { wrongUse } from "./run-command.ts";

/** `parvis import-people`: what the screen for people files does, for a shell and for a clock that calls it at night. */
export const importPeople: Command = {
  name: "import-people",
  usage: "FILE [--map FILE] [--dry-run] [--good-rows] [--deactivate-missing] [--legal-basis BASIS]",
  summary: "Read people in from the file of a personnel system.",
  help: [
    "Prints what the file does and each row that needs correcting, then reads it in: all of it, or nothing.",
    "",
    "--dry-run             print it and write nothing",
    '--map                 a JSON file with columns that are not understood by themselves: {"Kst": "department"};',
    '                      or a whole mapping as the API has it: {"columns": {...}, "encoding": "windows-1252", ...}',
    "--good-rows           leave rows that need correcting out and read the others in",
    "--deactivate-missing  people who are here and not in the file have left; otherwise they stay as they are",
    `--legal-basis         why people are kept here: ${legalBases.join(", ")};`,
    `                      ${legalBases[0]} when it is left out`,
  ],
  options: {
    map: { type: "string" },
    "dry-run": { type: "boolean" },
    "good-rows": { type: "boolean" },
    "deactivate-missing": { type: "boolean" },
    "legal-basis": { type: "string", default: legalBases[0] },
  },
  run: async (given, open) => {
    const [file, how] = [await fileFrom(given), howFrom(given)];
    const { platform } = await open();
    const locale = await languageOf(platform);
    const shell = await readIn(platform, locale, file);
    try {
      for await (const line of reportOf(shell)) console.log(line);
      await refuseWhatIsWrong(shell, how);
      if (given.flag("dry-run")) console.log(speak(importPeopleMessages, locale)("dryRun"));
      else await apply(shell, how);
    } finally {
      await letGo(shell);
    }
  },
};

async function fileFrom(given: Given): Promise<FileOnDisk> {
  const [path] = given.words;
  if (path === undefined || given.words.length !== 1) throw wrongUse(importPeople, "Write one file");
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new CannotStart(`There is no file ${path}.`);
  if (found.size > LARGEST_FILE_BYTES) throw new CannotStart(`${path} is larger than 200 MB. Divide it.`);
  return { path, fileName: basename(path), bytes: found.size, mapping: await mappingFrom(given.option("map")) };
}

async function mappingFrom(path: string | undefined): Promise<PeopleMapping | null> {
  if (path === undefined) return null;
  const written = jsonIn(await readFile(path, "utf8").catch(() => ""));
  const columns = z.object({ columns: z.unknown() }).safeParse(written).success ? written : { columns: written };
  const { data, error } = peopleMapping.strict().safeParse(columns);
  if (error) throw new CannotStart(`${path} is not a mapping of columns: ${z.prettifyError(error).split("\n")[0]}`);
  return data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function howFrom(given: Given): HowToApply {
  const legalBasis = z.enum(legalBases).safeParse(given.option("legal-basis"));
  if (!legalBasis.success) throw wrongUse(importPeople, `--legal-basis is one of ${legalBases.join(", ")}`);
  return {
    rows: given.flag("good-rows") || given.flag("dry-run") ? "good" : "all",
    missing: given.flag("deactivate-missing") ? "deactivate" : "keep",
    legalBasis: legalBasis.data,
  };
}

/** The organisation's own language; there is nobody to read people in for before it is set up. */
async function languageOf({ system }: Platform): Promise<Locale> {
  const organisation = await system.selectFrom("organisationPublished").select("defaultLocale").executeTakeFirst();
  if (!organisation) throw new CannotStart("No organisation is set up here. Begin with npm run parvis -- setup.");
  return z.enum(locales).parse(organisation.defaultLocale);
}

async function readIn(platform: Platform, locale: Locale, file: FileOnDisk): Promise<ShellImport> {
  try {
    return await readFromDisk(platform, locale, file);
  } catch (error) {
    if (!(error instanceof NoSuchHeading)) throw error;
    const [named, there] = [error.named.join(", "), error.there.join(", ")];
    throw new CannotStart(speak(importPeopleMessages, locale)("noSuchHeading", { named, there }));
  }
}

async function refuseWhatIsWrong(shell: ShellImport, { rows }: HowToApply): Promise<void> {
  const { unreadable, failure, preview } = await asItStands(shell);
  const obstacle = unreadable ?? failure;
  if (obstacle) throw new CannotStart(obstacle.message);
  const refused = preview?.counts.refused ?? 0;
  if (rows === "all" && refused > 0)
    throw new CannotStart(speak(importPeopleMessages, shell.reader.locale)("rowsRefused", { n: refused }));
}

async function apply(shell: ShellImport, how: HowToApply): Promise<void> {
  const say = speak(importPeopleMessages, shell.reader.locale);
  if (!(await applyFromDisk(shell, how))) throw new CannotStart(say("importRunning"));
  const { state, result, failure } = await asItStands(shell);
  if (failure) throw new CannotStart(failure.message);
  if (result === null) throw new Error(`an import ended as ${state} without a result`);
  console.log(say("applied", result));
}
