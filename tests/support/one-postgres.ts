import type { TestProject } from "vitest/node";
import { type DatabaseUrls, startTemplatePostgres } from "./template-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database that each test database is a copy of. */
    template: DatabaseUrls;
  }
}

declare global {
  // Each project loads this file for itself, so what they share is kept where all of them see it.
  var templatePostgres: { users: number; starting: ReturnType<typeof startTemplatePostgres> } | undefined;
}

/** One PostgreSQL for a run: the first project that needs it starts it, and the last one to end stops it. */
export async function setup(project: TestProject) {
  globalThis.templatePostgres ??= { users: 0, starting: startTemplatePostgres() };
  const one = globalThis.templatePostgres;
  one.users += 1;
  const postgres = await one.starting;
  project.provide("template", postgres.template);
  return async () => {
    one.users -= 1;
    if (one.users > 0) return;
    globalThis.templatePostgres = undefined;
    await postgres.stop();
  };
}
