import { describe, expect, it } from "vitest";
import { anInventedRound } from "../../../../../tests/factories/round-input.ts";
import { toBytes } from "../input/round-input.ts";
import { askEngine } from "./ask-engine.ts";
import { shareDone } from "./share-done.ts";
import type { EngineProgress, SolveTask } from "./tasks.ts";

const taskOf = (people: number): SolveTask => ({
  kind: "solve",
  input: toBytes(anInventedRound(people)),
  aim: "good-for-both",
  standing: { locked: [], rejected: [], current: [], alone: [] },
});

describe("asking the engine", () => {
  it("gives the same answer again, tells how far it is, and rests meanwhile", async () => {
    const told: EngineProgress[] = [];
    const first = await askEngine(taskOf(20), { onProgress: (progress) => void told.push(progress) });
    const second = await askEngine(taskOf(20));
    expect(second).toEqual(first);
    const shares = told.map((progress) => shareDone(progress).share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(told.map(({ phase }) => phase).at(-1)).toBe("explaining");
  });

  it("ends at once when nobody wants the answer any more, and answers the next question", async () => {
    const unwanted = new AbortController();
    const asking = askEngine(taskOf(100), { signal: unwanted.signal });
    unwanted.abort(new Error("nobody asked"));
    await expect(asking).rejects.toThrow("nobody asked");
    expect((await askEngine(taskOf(20))).pairs.length).toBeGreaterThan(0);
  });

  it("says so when the question makes no sense, and stays fit for the next", async () => {
    const nonsense = { ...taskOf(8), input: new Uint8Array([1, 2, 3]) };
    await expect(askEngine(nonsense)).rejects.toThrow();
    expect((await askEngine(taskOf(8))).comparison).toHaveLength(3);
  });

  it("leaves the thread that serves people free meanwhile", async () => {
    await askEngine(taskOf(8));
    const before = performance.eventLoopUtilization();
    await askEngine(taskOf(100));
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.3);
  });
});
