import { lazyFloat } from "./lazy-float.tsx";

/** A question that must be answered before anything else. Its buttons are in a `DialogButtons`, or in a `Form` inside it. */
export const Dialog = lazyFloat(() => import("./dialog-sheets.tsx").then((sheets) => sheets.DialogSheet));

/** Asks before something that others notice. What can be undone is done at once, with an undo in the toast. */
export const AlertDialog = lazyFloat(() => import("./dialog-sheets.tsx").then((sheets) => sheets.AlertDialogSheet));
