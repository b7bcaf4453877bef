import { describe, expect, it } from "vitest";
import { asSystemPlaces } from "./as-system-places.ts";
import { calmWords } from "./calm-words.ts";
import { documentedFunctions, noExportStar } from "./exports.ts";
import { fileNames } from "./file-names.ts";
import { noOwnClock } from "./no-own-clock.ts";
import { ownTables } from "./own-tables.ts";
import { sliceImports } from "./slice-imports.ts";
import { type HouseRule, source } from "./source.ts";

const complaints = (rule: HouseRule, files: Record<string, string>) =>
  rule(Object.entries(files).map(([path, text]) => source(path, text))).map(({ path }) => path);

const importing = (specifier: string) => `import { a } from "${specifier}";\n`;

describe("who may import whom", () => {
  it.each([
    ["src/features/goals/shared/goal.ts", "node:fs"],
    ["src/features/goals/shared/goal.ts", "../server/goal-rows.ts"],
    ["src/features/goals/shared/goal.ts", "#tables"],
    ["src/features/goals/server/goals.routes.ts", "#features/tasks/server/task-rows.ts"],
    ["src/features/goals/server/goals.routes.ts", "#features/goals/web/goals-screen.tsx"],
    ["src/features/goals/server/goals.routes.ts", "#features/tasks/server/feature.ts"],
    ["src/features/goals/server/goals.routes.ts", "./feature.ts"],
    ["src/features/goals/web/goals-screen.tsx", "#features/goals/server/index.ts"],
    ["src/features/goals/web/goals-screen.tsx", "#features/tasks/web/task-list.tsx"],
    ["src/features/goals/web/goals-screen.tsx", "#app/web-routes.ts"],
    ["src/features/goals/server/goals.routes.ts", "../../../../tests/factories/seeded.ts"],
    ["src/platform/server/page.ts", "#features/goals/server/index.ts"],
    ["src/platform/server/page.ts", "#features/goals/shared/goal.ts"],
    ["src/platform/shared/page.ts", "#platform/server/page.ts"],
    ["src/platform/web/page.tsx", "#platform/server/page.ts"],
    ["src/platform/server/page.ts", "#app/server.ts"],
  ])("%s does not import %s", (path, specifier) => {
    expect(complaints(sliceImports, { [path]: importing(specifier) })).toEqual([path]);
  });

  it.each([
    ["src/features/goals/shared/goal.ts", "#features/tasks/shared/task.ts"],
    ["src/features/goals/server/goals.routes.ts", "#features/tasks/server/index.ts"],
    ["src/features/goals/server/goals.routes.ts", "../shared/goal.ts"],
    ["src/features/goals/server/goals.routes.ts", "#tables"],
    ["src/features/goals/server/goals.routes.ts", "node:crypto"],
    ["src/features/goals/web/goals-screen.tsx", "#features/tasks/web/index.ts"],
    ["src/features/goals/web/goals-screen.tsx", "#platform/web/screen/screen.tsx"],
    ["src/platform/server/house.ts", "./feature.ts"],
    ["src/app/features.ts", "#features/goals/server/feature.ts"],
    ["src/features/goals/server/check-in.test.ts", "#features/tasks/server/task-rows.ts"],
  ])("%s imports %s", (path, specifier) => {
    expect(complaints(sliceImports, { [path]: importing(specifier) })).toEqual([]);
  });

  it("holds for re-exports, types, side effects, long lists and imports on demand", () => {
    const target = "#features/tasks/server/task-rows.ts";
    const path = "src/features/goals/server/goals.routes.ts";
    const forms = [
      `export { a } from "${target}";`,
      `import type { A } from "${target}";`,
      `import "${target}";`,
      `import {\n  a,\n  b,\n} from "${target}";`,
      `const a = await import("${target}");`,
    ];
    for (const form of forms) expect(complaints(sliceImports, { [path]: form })).toEqual([path]);
  });
});

describe("names of files", () => {
  it.each([
    "src/features/goals/shared/goalStatus.ts",
    "src/features/goals/server/goals.service.ts",
    "src/features/goals/server/goals.contract.ts",
    "src/features/goals/shared/goals.live.ts",
    "src/features/goals/shared/goal-utils.ts",
    "src/features/goals/shared/types.ts",
    "src/features/goals/server/manager.ts",
    "src/features/goals/shared/index.ts",
    "src/platform/server/index.ts",
  ])("%s is refused", (path) => expect(complaints(fileNames, { [path]: "" })).toEqual([path]));

  it.each([
    "src/features/goals/shared/goals.contract.ts",
    "src/features/goals/shared/goals.policy.test.ts",
    "src/features/goals/web/goals.live.ts",
    "src/features/goals/server/index.ts",
    "src/features/people/server/find-manager.ts",
    "src/platform/web/kit/kit.messages.ts",
    "vitest.config.ts",
  ])("%s is taken", (path) => expect(complaints(fileNames, { [path]: "" })).toEqual([]));
});

describe("whose tables", () => {
  const house = {
    "migrations/20261124T2300_goals.sql":
      "create table goal_check_ins (id uuid);\ncreate view goals_published as select 1;",
    "migrations/20261125T0900_tasks_plans.sql": "create table tasks (id uuid);",
    "src/features/goals/shared/goal.ts": "",
    "src/features/tasks/shared/task.ts": "",
  };
  const inGoals = "src/features/goals/server/check-in.ts";
  const inTasks = "src/features/tasks/server/add-task.ts";

  it.each([
    `db.insertInto("goalCheckIns").values(row)`,
    `db.selectFrom("tasks").innerJoin("goalCheckIns as c", "c.id", "tasks.id")`,
    "sql`update goal_check_ins set value = 1`",
    "sql<Row>`select id from goal_check_ins`",
  ])("tasks may not: %s", (text) => {
    expect(complaints(ownTables, { ...house, [inTasks]: text })).toEqual([inTasks]);
    expect(complaints(ownTables, { ...house, [inGoals]: text.replace("tasks", "goalCheckIns") })).toEqual([]);
  });

  it("anybody may read a published view", () => {
    expect(complaints(ownTables, { ...house, [inTasks]: `db.selectFrom("goalsPublished").selectAll()` })).toEqual([]);
  });

  it("a migration says whose it is", () => {
    const strange = "migrations/20261126T0900_dreams.sql";
    expect(complaints(ownTables, { ...house, [strange]: "" })).toEqual([strange]);
  });
});

describe("small rules", () => {
  const file = "src/features/goals/server/check-in.ts";

  it.each(["const at = new Date();", "const at = Date.now();", "sql`now() - interval '1 day'`", "sql`current_date`"])(
    "a feature does not look at a clock of its own: %s",
    (text) => expect(complaints(noOwnClock, { [file]: text })).toEqual([file]),
  );

  it("a feature asks the clock it was given, and turns moments into dates", () => {
    const text = "const at = ctx.clock.now(); // not new Date()\nconst then = new Date(at);";
    expect(complaints(noOwnClock, { [file]: text })).toEqual([]);
  });

  it("work without an actor stays in its listed places", () => {
    const text = `await ctx.asSystem("look at everything", work);`;
    expect(complaints(asSystemPlaces, { [file]: text })).toEqual([file]);
    expect(complaints(asSystemPlaces, { "src/features/accounts/server/door-limits.ts": text })).toEqual([]);
  });

  it("nothing is exported by star", () => {
    expect(complaints(noExportStar, { [file]: `export * from "./goal.ts";` })).toEqual([file]);
  });

  it("an exported function has a sentence of its own", () => {
    const text = "export function checkIn() {}";
    expect(complaints(documentedFunctions, { [file]: text })).toEqual([file]);
    expect(complaints(documentedFunctions, { [file]: `/** Once a day at most. */\n${text}` })).toEqual([]);
  });

  it("messages neither shout nor beg", () => {
    const path = "src/features/goals/shared/goals.messages.ts";
    expect(complaints(calmWords, { [path]: `saved: { sv: "Sparat!", en: "Saved" }` })).toEqual([path]);
    expect(complaints(calmWords, { [path]: `lost: { sv: "Tyvärr gick det inte", en: "Lost" }` })).toEqual([path]);
    expect(complaints(calmWords, { [path]: `saved: { sv: "Sparat", en: "Saved" } // a !== b` })).toEqual([]);
  });
});
