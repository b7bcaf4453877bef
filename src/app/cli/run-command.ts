import { parseArgs } from "node:util";
import { CannotStart } from "#platform/server/cannot-start.ts";
import { inOneLine } from "../start-obstacles.ts";
import type { Command, Given } from "./command.ts";
import { openParvis } from "./open-parvis.ts";

/** Runs the command that the words name and returns the exit code. Errors go to standard error, in one line where we can. */
export async function runCommand(commands: readonly Command[], [name, ...words]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return listCommands(commands, name);
  if (words.includes("--help") || words.includes("-h")) return explain(command);
  const parts = new AsyncDisposableStack();
  try {
    await command.run(givenBy(command, words), () => openParvis(parts));
    return 0;
  } catch (error) {
    console.error(inOneLine(error) ?? error);
    return 1;
  } finally {
    await parts.disposeAsync();
  }
}

function givenBy(command: Command, words: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: command.options, allowPositionals: true });
    const all = (name: string) => [values[name] ?? []].flat();
    return {
      option: (name) => all(name).find((value) => typeof value === "string"),
      options: (name) => all(name).filter((value) => typeof value === "string"),
      flag: (name) => values[name] === true,
      words: positionals,
    };
  } catch (error) {
    if (error instanceof TypeError) throw wrongUse(command, error.message.split(". ")[0]);
    throw error;
  }
}

/** What a command throws when something is missing or is not what it takes. */
export const wrongUse = ({ name, usage }: Command, what = "Something is missing"): CannotStart =>
  new CannotStart(`${what}. Use: npm run parvis -- ${name} ${usage}`);

function listCommands(commands: readonly Command[], name: string | undefined): number {
  const isHelp = name === "--help" || name === "-h" || name === "help";
  const longest = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(longest)}  ${command.summary}`);
  const text = ["npm run parvis -- COMMAND [--help]", "", ...lines].join("\n");
  if (isHelp) console.log(text);
  else console.error(name === undefined ? text : `There is no command ${name}.\n\n${text}`);
  return isHelp ? 0 : 1;
}

function explain({ name, usage, summary, help }: Command): number {
  console.log(
    [`npm run parvis -- ${name} ${usage}`, "", summary, ...(help.length > 0 ? ["", ...help] : [])].join("\n"),
  );
  return 0;
}
