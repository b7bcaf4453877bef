import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { CircleNotchIcon } from "@phosphor-icons/react/dist/csr/CircleNotch";
import { WarningCircleIcon } from "@phosphor-icons/react/dist/csr/WarningCircle";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";

export type SavingState = "saved" | "unsaved" | "saving" | "saveFailed";

const REST_MS = 600;
const AGAIN_MS = 4000;

/**
 * Saves what is written as it is written: `save` is called when the writing rests, one call at a time, and again after a
 * failure. Leaving the page with something unsaved asks first; leaving the screen saves it at once. Returns what a
 * `SavedMark` shows.
 */
export function useAutosave<Draft>(draft: Draft, save: (draft: Draft) => Promise<unknown>): SavingState {
  const [state, setState] = useState<SavingState>("saved");
  const [tries, setTries] = useState(0);
  const saved = useRef(draft);
  const send = useEffectEvent(save);
  const isBusy = state === "saving";
  useEffect(() => {
    if (saved.current === draft || isBusy) return;
    setState((before) => (before === "saveFailed" ? before : "unsaved"));
    const timer = setTimeout(
      () => {
        setState("saving");
        send(draft).then(
          () => {
            saved.current = draft;
            setState("saved");
            setTries(0);
          },
          () => {
            setState("saveFailed");
            setTries((count) => count + 1);
          },
        );
      },
      tries > 0 ? AGAIN_MS : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, isBusy, tries]);
  useLeaveWarning(state !== "saved");
  useLastSave(draft, saved, save);
  return state;
}

/** What was written just before the screen went is saved then, without waiting for the writing to rest. */
function useLastSave<Draft>(draft: Draft, saved: RefObject<Draft>, save: (draft: Draft) => Promise<unknown>): void {
  const latest = useRef({ draft, save });
  useEffect(() => {
    latest.current = { draft, save };
  });
  useEffect(
    () => () => {
      const { draft: last, save: send } = latest.current;
      if (saved.current !== last) send(last).catch(() => undefined);
    },
    [saved],
  );
}

function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}

const marks = { saved: CheckIcon, unsaved: null, saving: CircleNotchIcon, saveFailed: WarningCircleIcon };

/** "Sparat", as our own server has acknowledged it. */
export function SavedMark({ state }: { state: SavingState }) {
  const t = useMessages(kitMessages);
  const Icon = marks[state];
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 text-13 ${state === "saveFailed" ? "text-caution" : "text-ink-2"}`}
    >
      {Icon && <Icon size={16} aria-hidden className={state === "saving" ? "animate-turn" : ""} />}
      {t(state)}
    </span>
  );
}
