import { CannotStart } from "#platform/server/cannot-start.ts";
import { systemWork } from "#platform/server/work.ts";
import { issueToken } from "#features/accounts/server/index.ts";
import { mailAddress } from "#features/accounts/shared/account-fields.ts";
import { tokenScope } from "#features/accounts/shared/own-account.contract.ts";
import type { Command, Given } from "./command.ts";
import { wrongUse } from "./run-command.ts";

/** `parvis token`: an API token for a script, as the person whose it is. */
export const token: Command = {
  name: "token",
  usage: "EMAIL [--scope SCOPE ...] [--days DAYS] [--name NAME]",
  summary: "Make an API token for somebody and print it.",
  help: [
    "--scope  what it may do: read, write, goals:read, people:write ...; everything when it is left out",
    "--days   how long it works, 90 when it is left out, 366 at most",
    "--name   what the token is called in the person's list of tokens",
  ],
  options: {
    scope: { type: "string", multiple: true },
    days: { type: "string", default: "90" },
    name: { type: "string", default: "parvis token" },
  },
  run: async (given, open) => {
    const wanted = wantedBy(given);
    const { platform } = await open();
    const made = await systemWork(platform)("API token from a shell", (work) => issueToken(work, wanted));
    if (made === null) throw new CannotStart(`Nobody here has the address ${wanted.email}, or the account is shut.`);
    console.log(made);
  },
};

function wantedBy(given: Given) {
  const email = mailAddress.safeParse(given.words[0]);
  if (!email.success || given.words.length !== 1) throw wrongUse(token, "Write one mail address");
  const scopes = given.options("scope").flatMap((scope) => scope.split(","));
  const wrong = scopes.find((scope) => !tokenScope.safeParse(scope).success);
  if (wrong !== undefined) throw wrongUse(token, `${wrong} is not a scope`);
  const days = Number(given.option("days"));
  if (!Number.isInteger(days) || days < 1 || days > 366) throw wrongUse(token, "--days is a number from 1 to 366");
  return { email: email.data, scopes: scopes.length > 0 ? scopes : ["write"], days, name: given.option("name") ?? "" };
}
