import type { ParseArgsOptionsConfig } from "node:util";
import type { Platform } from "#platform/server/platform.ts";
import type { Settings } from "#platform/server/settings.ts";

/** What was written after the command: options by name, and the rest in order. */
export type Given = {
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  flag(name: string): boolean;
  words: readonly string[];
};

/** Parvis without its doors: the database and what commands need round it. Opened only by a command that uses it. */
export type Parvis = { settings: Settings; platform: Platform };

/** One command. A feature adds its own as one object here in `cli/`, and one line in `commands.ts`. */
export type Command = {
  name: string;
  /** What follows the name: `EMAIL [--scope SCOPE ...]`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** The rest of `--help`, line by line. */
  help: readonly string[];
  options: ParseArgsOptionsConfig;
  /** Does it, or throws. What it prints on standard output is its result. */
  run(given: Given, open: () => Promise<Parvis>): Promise<void>;
};
