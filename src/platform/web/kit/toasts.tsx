import { lazy, Suspense, useSyncExternalStore } from "react";
import { surely } from "./surely.ts";
import type { Receipt } from "./toast-region.tsx";

const load = () => surely(() => import("./toast-region.tsx"));
const Region = lazy(async () => ({ default: (await load()).ReceiptRegion }));
const listeners = new Set<() => void>();
let hasReceipts = false;

/**
 * Says that something was done, and offers to take it back: `receipt(t("removed"), { run: () => restore.mutate(id) })`.
 * Never for an error: that is said where it arose.
 */
export function receipt(text: string, undo?: Receipt["undo"]): void {
  void load().then(({ show }) => show(undo ? { text, undo } : { text }));
  hasReceipts = true;
  for (const listener of listeners) listener();
}

/** Where receipts appear. Stands once in the app, and is nothing until there is a first one. */
export function Toasts() {
  const isNeeded = useSyncExternalStore(subscribe, () => hasReceipts);
  return (
    isNeeded && (
      <Suspense fallback={null}>
        <Region />
      </Suspense>
    )
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
