import { Link, type LinkProps } from "@tanstack/react-router";

const bar = "no-scrollbar flex shrink-0 gap-1 overflow-x-auto border-b border-line";
const tab =
  "group relative flex h-11 shrink-0 items-center gap-1.5 px-2.5 font-medium whitespace-nowrap text-ink-2 hover:text-ink " +
  "aria-[current=page]:font-semibold aria-[current=page]:text-ink outline-offset-[-3px]";
const seam =
  "seam-fill absolute right-2.5 -bottom-px left-2.5 hidden h-[3px] rounded-t-[2px] group-aria-[current=page]:block";

export type TabLink = { id: string; label: string; link: LinkProps; count?: number };

/** The parts of a place that each have an address: a relationship's overview, goals, meetings. The current one lies on the seam. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={`${bar} px-6 max-sm:px-2`}>
      {tabs.map((item) => (
        <Link key={item.id} {...item.link} activeOptions={{ exact: true }} className={tab}>
          <Words {...item} />
        </Link>
      ))}
    </nav>
  );
}

function Words({ label, count }: { label: string; count?: number }) {
  return (
    <>
      {label}
      {count !== undefined && <span className="text-12 font-normal text-ink-3">{count}</span>}
      <span aria-hidden className={`${seam} forced-colors:bg-[Highlight]`} />
    </>
  );
}
