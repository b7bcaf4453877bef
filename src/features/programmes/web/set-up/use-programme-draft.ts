import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { type SavingState, useAutosave } from "#platform/web/form/saving.tsx";
import { type ProgrammeDraft, programmeDraft } from "../../shared/programme-draft.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { api } from "../api.ts";
import { problemsIn, type Problems } from "./draft-problems.ts";

export type DraftState = {
  draft: ProgrammeDraft;
  set: (changes: Partial<ProgrammeDraft>) => void;
  problems: Problems;
  saving: SavingState;
  /** Another coordinator saved in between; both sets of changes are kept. */
  hasClashed: boolean;
};

/**
 * A programme as it is being written: kept here at once, saved when the writing rests, and only as long as it makes sense.
 * What is sent are the parts that changed, so that two coordinators who write in different parts do not undo each other.
 */
export function useProgrammeDraft(programme: ProgrammeView): DraftState {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => programmeDraft.parse(programme));
  const [hasClashed, setClashed] = useState(false);
  const [sound, setSound] = useState(draft);
  const problems = useMemo(() => problemsIn(draft), [draft]);
  const saved = useRef({ draft, version: programme.version });
  const { id: programmeId } = programme;

  const send = async (next: ProgrammeDraft, version: number) => {
    const changes = changedParts(saved.current.draft, next);
    const answer = await api.programmes.update.call({ programmeId, version, ...changes });
    saved.current = { draft: next, version: answer.version };
    client.setQueryData(api.programmes.get.queryKey({ input: { programmeId } }), answer);
  };
  const saving = useAutosave(sound, async (next) => {
    try {
      await send(next, saved.current.version);
    } catch (error) {
      if (codeOf(error) !== "STALE") throw error;
      setClashed(true);
      await send(next, (await api.programmes.get.call({ programmeId })).version);
    }
  });
  const set = (changes: Partial<ProgrammeDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    if (problemsIn(next).size === 0) setSound(next);
  };
  return { draft, set, problems, saving, hasClashed };
}

function changedParts(before: ProgrammeDraft, after: ProgrammeDraft): Partial<ProgrammeDraft> {
  const changed = Object.entries(after).filter(([part, value]) => Reflect.get(before, part) !== value);
  return Object.fromEntries(changed);
}
