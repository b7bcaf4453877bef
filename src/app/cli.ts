/** The commands for those who run Parvis: `npm run parvis -- <command>`. Exit code 0 means done. */
import { commands } from "./cli/commands.ts";
import { runCommand } from "./cli/run-command.ts";

process.exit(await runCommand(commands, process.argv.slice(2)));
