import type { RunState } from "../shared/run-states.ts";
import type { GrantedRun } from "./matching.access.ts";

/** What a run is to those who want to change or publish it; `done` is the only one that can be. */
export type DraftState = RunState | "published" | "replaced";

/** How far the draft of a run has come, in the words of the errors that refuse a change. */
export function draftState({ run, isNewest, isPublished }: GrantedRun): DraftState {
  if (isPublished) return "published";
  return isNewest ? run.state : "replaced";
}
