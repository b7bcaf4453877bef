import { useState } from "react";
import { type SavingState, useAutosave } from "#platform/web/form/saving.tsx";
import type { NeedsView } from "../../shared/needs-views.ts";
import { draftOf, type NeedsDraft } from "./needs-draft.ts";
import { useServerCopy } from "./use-server-copy.ts";

export type NeedsDraftState = {
  draft: NeedsDraft;
  set: (changes: Partial<NeedsDraft>) => void;
  saving: SavingState;
  /** Why the last save was refused, if it was: what cannot be kept is said, and stays here. */
  refusal: unknown;
  /** Hands the answer in, with whatever has not been saved yet. */
  submit: () => Promise<unknown>;
};

/** An answer as it is being written: kept here at once, and saved when the writing rests. */
export function useNeedsDraft(needs: NeedsView): NeedsDraftState {
  const [draft, setDraft] = useState(() => draftOf(needs));
  const server = useServerCopy(needs);
  const saving = useAutosave(draft, server.save);
  return {
    draft,
    set: (changes) => setDraft((before) => ({ ...before, ...changes })),
    saving,
    refusal: server.refusal,
    submit: () => server.submit(draft),
  };
}
