import { aims } from "../../shared/aims.ts";
import type { ProgressView } from "../../shared/run-view.ts";
import { phases } from "../../shared/run-states.ts";
import type { EngineProgress } from "./tasks.ts";

/** How far a whole run is: each aim is a third of it, and each phase of an aim an equal part of that. */
export function shareDone({ aim, phase, done, of, before }: EngineProgress): ProgressView {
  const inPhase = of > 0 ? Math.min(1, done / of) : 0;
  const inAim = (phases.indexOf(phase) + inPhase) / phases.length;
  return { aim, phase, share: (before + inAim) / aims.length };
}
