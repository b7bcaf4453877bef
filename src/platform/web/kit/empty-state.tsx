import type { ReactNode } from "react";
import { Drawing, type DrawingName } from "./drawings.tsx";

export type EmptyStateProps = {
  drawing?: DrawingName;
  /** What can begin here: "Inget mål ännu". */
  heading: string;
  /** One or two sentences; where nothing is to be done, say so. */
  children?: ReactNode;
  /** One primary, perhaps a quiet one beside it. */
  actions?: ReactNode;
  /** It is the whole page, and its heading the page's. */
  isPage?: boolean;
};

/** What stands where nothing is yet. */
export function EmptyState({ drawing = "empty", heading, children, actions, isPage = false }: EmptyStateProps) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <section className="grid content-start justify-items-start gap-2.5 py-4">
      <Drawing name={drawing} />
      <Heading {...(isPage && { tabIndex: -1 })} className="display-2 pt-1">
        {heading}
      </Heading>
      {children && <div className="max-w-[38ch] text-14 text-ink-2">{children}</div>}
      {actions && <div className="flex flex-wrap gap-2 pt-1.5">{actions}</div>}
    </section>
  );
}
