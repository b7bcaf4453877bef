import { useState } from "react";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { type SavingState, useAutosave } from "#platform/web/form/saving.tsx";
import type { NoteView } from "../shared/relationship-views.ts";

export type NoteStore = {
  /** What the server has, kept up to date by live updates. */
  note: NoteView;
  save: (change: { words: string; version: number }) => Promise<NoteView>;
  refetch: () => Promise<{ data: NoteView | undefined }>;
};

/** Both versions of a page that was written in two places at once. */
export type Clash = { theirs: NoteView; yours: string };

export type Note = {
  words: string;
  write: (words: string) => void;
  saving: SavingState;
  clash: Clash | null;
  /** Ends the clash with these words, on top of the version that stands. */
  settle: (words: string) => void;
};

/**
 * A page that is saved as it is written. What somebody else saves appears here while nothing of one's own is unsaved;
 * when both wrote at once, both versions are kept and the writer chooses.
 */
export function useNote({ note, save, refetch }: NoteStore): Note {
  const [base, setBase] = useState(note);
  const [words, write] = useState(note.words);
  const [clash, setClash] = useState<Clash | null>(null);
  const isClean = words === base.words;
  if (isClean && note.version > base.version) {
    setBase(note);
    write(note.words);
  }
  const keep = async (draft: string) => {
    if (clash !== null || draft === base.words) return;
    try {
      setBase(await save({ words: draft, version: base.version }));
    } catch (error) {
      if (codeOf(error) !== "STALE") throw error;
      const { data: theirs } = await refetch();
      if (theirs) setClash({ theirs, yours: draft });
    }
  };
  const saving = useAutosave(words, keep);
  const settle = (chosen: string) => {
    if (!clash) return;
    const { theirs } = clash;
    setClash(null);
    setBase(theirs);
    write(chosen);
    if (chosen === theirs.words) return;
    void save({ words: chosen, version: theirs.version }).then(setBase, () => write(chosen));
  };
  return { words, write, saving, clash, settle };
}
