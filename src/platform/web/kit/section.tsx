import type { ReactNode } from "react";

export type SectionProps = {
  heading: string;
  /** A sentence below the heading. */
  lead?: ReactNode;
  /** At the end of the heading's line: a link, a count. */
  end?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a heading and a hairline. */
export function Section({ heading, lead, end, children }: SectionProps) {
  return (
    <section className="grid content-start">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1 border-b border-line pb-2.5">
        <div className="grid gap-0.5">
          <h2 className="display-2">{heading}</h2>
          {lead && <p className="text-13 text-ink-2">{lead}</p>}
        </div>
        {end && <div className="text-13 text-ink-2">{end}</div>}
      </div>
      <div className="grid gap-4 [&:not(:has(>[data-rows]:first-child))]:pt-4 [&>[data-rows]:first-child]:border-t-0">
        {children}
      </div>
    </section>
  );
}

/** Sections of a page under each other, with the air that keeps them apart. */
export const Sections = ({ children }: { children: ReactNode }) => (
  <div className="grid content-start gap-11 max-sm:gap-9">{children}</div>
);

/** The one raised object of a page: the next meeting, the proposal to answer. */
export const Raised = ({ label, children }: { label: string; children: ReactNode }) => (
  <section aria-label={label} className="overflow-clip rounded-4 border border-line-2 bg-raised shadow-2">
    {children}
  </section>
);

/** A quiet remark beside the content: "Näst bäst för båda". */
export const Note = ({ tone = "quiet", children }: { tone?: "quiet" | "us" | "caution"; children: ReactNode }) => {
  const ground = { quiet: "bg-sunken", us: "bg-us-tint text-us", caution: "bg-caution-tint text-caution" }[tone];
  return <div className={`rounded-3 border border-transparent px-4 py-3.5 text-13 ${ground}`}>{children}</div>;
};
