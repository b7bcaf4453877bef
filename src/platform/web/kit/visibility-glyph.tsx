import type { ReactNode } from "react";
import type { Audience } from "./visibility.ts";

const lens = (
  <>
    <circle cx="7.6" cy="8" r="6.2" />
    <circle cx="14.4" cy="8" r="6.2" />
    <path d="M11 2.8a6.2 6.2 0 0 1 0 10.4 6.2 6.2 0 0 1 0-10.4Z" fill="currentColor" />
  </>
);
const three = (
  <>
    <circle cx="5" cy="10.6" r="3.2" />
    <circle cx="11" cy="5" r="3.2" />
    <circle cx="17" cy="10.6" r="3.2" />
  </>
);

const drawings: Record<Audience["class"] | "shared", { width: number; drawing: ReactNode }> = {
  self: { width: 16, drawing: <circle cx="8" cy="8" r="6.2" fill="currentColor" fillOpacity=".25" /> },
  relationship: { width: 22, drawing: lens },
  named: { width: 22, drawing: lens },
  coordinators: { width: 22, drawing: three },
  hr: { width: 22, drawing: three },
  programme: { width: 22, drawing: three },
  organisation: {
    width: 22,
    drawing: (
      <>
        <circle cx="11" cy="8" r="6.4" strokeDasharray="1.6 2.4" strokeLinecap="round" />
        <circle cx="11" cy="8" r="2" fill="currentColor" />
      </>
    ),
  },
  sealed: {
    width: 22,
    drawing: (
      <>
        <rect x="1.4" y="1.8" width="19.2" height="12.4" rx="6.2" />
        <rect x="8.2" y="7.3" width="5.6" height="4.2" rx="1" fill="currentColor" stroke="none" />
        <path d="M9.4 7.4V6.2a1.6 1.6 0 0 1 3.2 0v1.2" strokeWidth="1.2" />
      </>
    ),
  },
  shared: {
    width: 31,
    drawing: (
      <>
        {lens}
        <path d="M26 13V4m-3 2.8L26 3.6l3 3.2" strokeWidth="1.5" strokeLinecap="round" />
      </>
    ),
  },
};

/** The drawing of a visibility class. Never alone: words stand beside it. */
export function VisibilityGlyph({ of }: { of: keyof typeof drawings }) {
  const { width, drawing } = drawings[of];
  return (
    <svg
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden
      className="shrink-0"
    >
      {drawing}
    </svg>
  );
}
