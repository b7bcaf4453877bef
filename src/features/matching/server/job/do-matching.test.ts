import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemWork } from "#platform/server/work.ts";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import type { Solved } from "../engine/tasks.ts";
import { claimRun } from "./claim-run.ts";
import { keepAnswer } from "./keep-answer.ts";
import { matchingRun } from "./matching-job.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const nothing: Solved = {
  problems: [],
  digest: "of the process that was killed",
  comparison: [],
  pairs: [],
  unmatched: [],
  heldAlone: [],
  result: new Uint8Array(),
  exported: null,
};

/** A run that its process had taken when it was killed. */
async function aRunLeftBehind() {
  const draft = await aDraft(test, { people: 4 });
  const { platform } = test.app;
  const left = { state: "running", attempt: 1, endedAt: null } as const;
  await platform.system.updateTable("matchRuns").set(left).where("id", "=", draft.runId).execute();
  return { ...draft, work: systemWork(platform) };
}

describe("a run whose process was killed", () => {
  it("starts over when its job comes back, and ends as it would have", async () => {
    const { runId, draft, proposals } = await aRunLeftBehind();
    const { platform } = test.app;
    await platform.jobs.send(platform.system, matchingRun, { runId, keep: false, editorId: null });
    await test.eventsHandled();
    expect(await draft()).toMatchObject({ state: "done", unpublished: 2 });
    expect(await proposals()).toHaveLength(2);
  });

  it("is not written over by the process that was only thought dead", async () => {
    const { runId, draft, work, proposals } = await aRunLeftBehind();
    const first = await work("the first process takes it", (system) => claimRun(system, runId));
    const second = await work("the second process takes it", (system) => claimRun(system, runId));
    if (!first || !second) throw new Error("a run that nobody can take");
    await work("the first one answers late", (system) => keepAnswer(system, first, nothing));
    expect((await draft()).state).toBe("running");
    expect(await proposals()).toHaveLength(2);
    await work("the second one answers", (system) => keepAnswer(system, second, { ...nothing, digest: "second" }));
    expect(await draft()).toMatchObject({ state: "done", inputDigest: "second" });
  });
});
