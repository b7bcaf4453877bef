import type { ReactNode } from "react";

/** The buttons of a dialog: to the right on a desk, stacked with the verb on top on a phone. The verb comes last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-end gap-2 pt-3 max-sm:flex-col-reverse max-sm:items-stretch">{children}</div>
  );
}
