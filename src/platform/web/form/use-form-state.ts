import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { WireError } from "../client/wire-error.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import type { FormState, Values } from "./form-state.ts";

const none: ReadonlySet<string> = new Set();

/** The draft of a form and what is wrong with it: what was left empty, and what the server said of which field. */
export function useFormState<V extends Values>(formId: string, initial: V, refusal: unknown) {
  const kit = useMessages(kitMessages);
  const fields = useRef(new Map<string, boolean>());
  const [draft, setDraft] = useState(initial);
  const [leftEmpty, setLeftEmpty] = useState(none);
  const [changed, setChanged] = useState(none);
  const refused = useMemo(() => fieldsOf(refusal), [refusal]);
  useEffect(() => setChanged(none), [refusal]);

  const errorOf = useCallback(
    (name: string) => {
      if (leftEmpty.has(name)) return kit("required");
      return changed.has(name) ? null : wrongWith(refused, name);
    },
    [leftEmpty, changed, refused, kit],
  );
  useFocusOnFirstError(formId, leftEmpty.size > 0 || refused.size > 0 ? [leftEmpty, refused] : null);

  const state: FormState = {
    values: draft,
    errorOf,
    set: (name, value) => {
      setDraft((before) => ({ ...before, [name]: value }));
      setChanged((before) => new Set(before).add(name));
      setLeftEmpty((before) => new Set([...before].filter((other) => other !== name)));
    },
    register: useCallback((name, isRequired) => {
      fields.current.set(name, isRequired);
      return () => void fields.current.delete(name);
    }, []),
  };
  const submitting = (send: (draft: V) => void) => (event: FormEvent) => {
    event.preventDefault();
    const empty = [...fields.current].filter(([name, isRequired]) => isRequired && isBlank(draft[name]));
    setLeftEmpty(new Set(empty.map(([name]) => name)));
    if (empty.length === 0) send(draft);
  };
  const isShownAtField = [...fields.current.keys()].some((name) => wrongWith(refused, name) !== null);
  return { draft, state, submitting, summary: summaryOf(refusal, isShownAtField) };
}

/** "fields" when a field already says what is wrong, "whole" when only the form can say it. */
function summaryOf(refusal: unknown, isShownAtField: boolean): "fields" | "whole" | null {
  if (refusal === null || refusal === undefined) return null;
  return isShownAtField ? "fields" : "whole";
}

const fieldsOf = (refusal: unknown): ReadonlyMap<string, string> =>
  new Map(refusal instanceof WireError ? Object.entries(refusal.fields) : []);

/** What was said of a field or of a part of it: `name.sv` concerns the field `name`. */
function wrongWith(refused: ReadonlyMap<string, string>, name: string): string | null {
  const part = [...refused.keys()].find((path) => path === name || path.startsWith(`${name}.`));
  return part === undefined ? null : (refused.get(part) ?? null);
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (typeof value === "string" && value.trim() === "");

function useFocusOnFirstError(formId: string, errors: unknown[] | null): void {
  const [first, second] = errors ?? [];
  useEffect(() => {
    if (first === undefined) return;
    const wrong = document.getElementById(formId)?.querySelector<HTMLElement>("[aria-invalid=true]");
    wrong?.focus();
  }, [formId, first, second]);
}
