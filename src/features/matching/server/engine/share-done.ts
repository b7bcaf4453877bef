import { aims } from "../../shared/aims.ts";
import type { ProgressView } from "../../shared/run-view.ts";
import type { EngineProgress } from "./tasks.ts";

/** The engine's phases with one aim. They take different times, but the order is the same. */
const order = ["scoring", "worst-off", "matching", "pricing", "reporting"];

/** How far a whole run is: every aim is a part of it, and the reasons are one more. */
export function shareDone({ aim, phase, done, of, before }: EngineProgress): ProgressView {
  const inPhase = of > 0 ? Math.min(1, done / of) : 0;
  const inPart = phase === "explaining" ? inPhase : (order.indexOf(phase) + inPhase) / order.length;
  return { aim, phase, share: (before + inPart) / (aims.length + 1) };
}
