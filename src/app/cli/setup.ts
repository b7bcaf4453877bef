import { readFile } from "node:fs/promises";
import { z } from "zod";
import { CannotStart } from "#platform/server/cannot-start.ts";
import { systemWork } from "#platform/server/work.ts";
import { locale, mailAddress, timeZone } from "#features/accounts/shared/account-fields.ts";
import { foundOrganisation, type Founding } from "#features/organisation/server/index.ts";
import type { Command, Given } from "./command.ts";
import { nameOfSomebody } from "./name-of-somebody.ts";
import { wrongUse } from "./run-command.ts";

/** `parvis setup`: what the set-up page does, without a browser. */
export const setup: Command = {
  name: "setup",
  usage:
    '--organisation NAME --admin EMAIL --password-file FILE [--name "GIVEN FAMILY"] [--locale sv|en] [--time-zone ZONE]',
  summary: "Give the organisation its name and its first administrator.",
  help: [
    "--password-file  a file whose first line is the password; /dev/stdin reads it from a pipe",
    "--name           the administrator's name; made from the address when it is left out",
    "--locale         the organisation's language, sv when it is left out",
    "--time-zone      Europe/Stockholm when it is left out",
  ],
  options: {
    organisation: { type: "string" },
    admin: { type: "string" },
    "password-file": { type: "string" },
    name: { type: "string" },
    locale: { type: "string", default: "sv" },
    "time-zone": { type: "string", default: "Europe/Stockholm" },
  },
  run: async (given, open) => {
    const founding = await foundingFrom(given);
    const { platform } = await open();
    const founded = await systemWork(platform)("set-up from a shell", (work) =>
      foundOrganisation(
        work,
        founding,
        (fault) => new CannotStart(`The password is too easy to guess (${fault}). Choose a longer one.`),
      ),
    );
    if (founded === null) throw new CannotStart("An organisation is set up here already. Nothing was changed.");
    console.log(`${founding.organisation} is set up. ${founding.person.email} is its administrator.`);
  },
};

const input = z.object({
  organisation: z.string().trim().min(1, "--organisation needs a name").max(100),
  admin: mailAddress,
  locale,
  timeZone,
});

async function foundingFrom(given: Given): Promise<Founding> {
  const file = given.option("password-file");
  const { data, error } = input.safeParse({
    organisation: given.option("organisation"),
    admin: given.option("admin"),
    locale: given.option("locale"),
    timeZone: given.option("time-zone"),
  });
  if (error)
    throw wrongUse(setup, `--${String(error.issues[0]?.path[0]).replace("timeZone", "time-zone")} is missing or wrong`);
  if (file === undefined) throw wrongUse(setup, "--password-file is missing");
  const password = (await readFile(file, "utf8")).split(/\r?\n/, 1)[0] ?? "";
  const person = { ...nameOfSomebody(given.option("name"), data.admin), email: data.admin };
  return { organisation: data.organisation, locale: data.locale, timeZone: data.timeZone, person, password };
}
