import { lazyFloat } from "./lazy-float.tsx";

/** A sheet over the page's edge: the context panel on narrow screens, "Mer" on a phone. */
export const SidePanel = lazyFloat(() => import("./side-panel-sheet.tsx").then((sheet) => sheet.SidePanelSheet));
