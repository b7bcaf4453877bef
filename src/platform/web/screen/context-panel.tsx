import type { ReactNode } from "react";
import { SidePanel } from "../kit/side-panel.tsx";

type Props = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

/** Stands beside the content from 960 px; below that it slides in over it, when it is asked for. */
export function ContextPanel({ title, isOpen, onClose, children }: Props) {
  return (
    <>
      <aside aria-label={title} className="w-(--panel-w) shrink-0 border-l border-line p-6 max-md:hidden">
        <div className="sticky top-20 grid content-start gap-7">{children}</div>
      </aside>
      <SidePanel title={title} isOpen={isOpen} onClose={onClose}>
        <div className="grid content-start gap-7">{children}</div>
      </SidePanel>
    </>
  );
}
