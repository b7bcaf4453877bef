import { type ReactNode, useEffect, useState } from "react";
import { TopBar, type Crumb } from "./top-bar.tsx";
import { ContextPanel } from "./context-panel.tsx";

export type ScreenProps = {
  /** Says the news: "På torsdag ses du och Samir", not "Dashboard". */
  heading: string;
  /** The name of the place, for the window's title and the breadcrumb; the heading unless it is a sentence. */
  title?: string;
  /** The way here: `[{ label: "Deltagare", link: linkOptions({ to, params }) }]`. The last one is also the phone's way back. */
  crumbs?: readonly Crumb[];
  /** In grey beside the title: "vecka 48", "utkast, sparat 10.12". */
  detail?: string;
  /** Above the heading: "Tisdag 24 november". */
  kicker?: string;
  /** One sentence below the heading. */
  lead?: ReactNode;
  /** Who can see what is here: a `VisibilityBadge`, or a sentence. */
  audience?: ReactNode;
  /** The one primary action: in the top bar, and on a phone in a bar above the bottom bar. */
  action?: ReactNode;
  /** Instead of kicker, heading and lead: a relationship's header. It must hold an `h1`. */
  header?: ReactNode;
  /** `Tabs` below the header. */
  tabs?: ReactNode;
  /** The context panel to the right; under 960 px a sheet behind a button with its title. */
  panel?: { title: string; content: ReactNode };
  /** `reading` for one column of text or a form, `full` for work areas that lay themselves out. */
  width?: "page" | "reading" | "full";
  children: ReactNode;
};

const widths = {
  page: "max-w-[1180px] px-10 pt-8 pb-12 max-sm:px-4 max-sm:pt-5 max-sm:pb-8",
  reading: "max-w-[calc(var(--read-w)+5rem)] px-10 pt-8 pb-12 max-sm:px-4 max-sm:pt-5 max-sm:pb-8",
  full: "",
};

/** One screen on the sheet: top bar, heading, who can see it, content, and perhaps a panel. */
export function Screen(props: ScreenProps) {
  const {
    heading,
    title = heading,
    crumbs = [],
    detail,
    action,
    header,
    tabs,
    panel,
    width = "page",
    children,
  } = props;
  const [isPanelOpen, setPanelOpen] = useState(false);
  useEffect(() => {
    document.title = `${title} – Parvis`;
  }, [title]);
  return (
    <div className="m-2 flex min-h-[calc(100dvh-1rem)] flex-col rounded-4 border border-line bg-surface shadow-1 max-sm:m-0 max-sm:min-h-0 max-sm:flex-1 max-sm:rounded-none max-sm:border-0 max-sm:shadow-none">
      <TopBar
        title={title}
        crumbs={crumbs}
        detail={detail}
        action={action}
        panel={panel && { title: panel.title, open: () => setPanelOpen(true) }}
      />
      <div className="flex flex-1">
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
          {header}
          {tabs}
          <div className={`w-full flex-1 ${widths[width]}`}>
            {!header && <ScreenHeading {...props} />}
            {children}
          </div>
          {action && <PhoneAction>{action}</PhoneAction>}
        </main>
        {panel && (
          <ContextPanel title={panel.title} isOpen={isPanelOpen} onClose={() => setPanelOpen(false)}>
            {panel.content}
          </ContextPanel>
        )}
      </div>
    </div>
  );
}

/** The one primary action on a phone: above the bottom bar, and part of what the screen is about. */
const PhoneAction = ({ children }: { children: ReactNode }) => (
  <div
    data-phone-action
    className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 grid border-t border-line bg-surface px-4 py-2.5 sm:hidden [&>*]:w-full"
  >
    {children}
  </div>
);

function ScreenHeading({ heading, kicker, lead, audience, width }: ScreenProps) {
  const pad = width === "full" ? "px-6 pt-7 max-sm:px-4 max-sm:pt-5" : "";
  return (
    <div className={`flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-7 max-sm:pb-5 ${pad}`}>
      <div className="grid max-w-[46rem] gap-1">
        {kicker && <p className="text-14 text-ink-2">{kicker}</p>}
        <h1 tabIndex={-1} className="display-1">
          {heading}
        </h1>
        {lead && <div className="text-15 text-ink-2">{lead}</div>}
      </div>
      {audience && <div className="text-13 text-ink-2 max-sm:order-first max-sm:w-full">{audience}</div>}
    </div>
  );
}
