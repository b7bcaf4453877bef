import type { ReactNode } from "react";

/** A line in two inks: over what two people share. */
function Seam() {
  return <div aria-hidden className="seam-fill h-[3px] w-full" />;
}

export type TwoColumnsProps = {
  /** You, or the left person. */
  mine: ReactNode;
  /** The other, or the right person. */
  theirs: ReactNode;
  isTight?: boolean;
};

/** Two people side by side, of equal width and with the same fields; stays two columns down to 360 px. */
export function TwoColumns({ mine, theirs, isTight = false }: TwoColumnsProps) {
  const pad = isTight
    ? "py-3 [&:first-child]:pr-3 [&:last-child]:pl-3"
    : "pt-4.5 pb-1 [&:first-child]:pr-7 [&:last-child]:pl-7 max-sm:pt-3.5 max-sm:[&:first-child]:pr-3 max-sm:[&:last-child]:pl-3";
  return (
    <div>
      <Seam />
      <div className="grid grid-cols-2">
        <div className={pad}>{mine}</div>
        <div className={`border-l border-line ${pad}`}>{theirs}</div>
      </div>
    </div>
  );
}

/** The heading of a column, in that person's ink: "Du lovade sist". */
export function ColumnHeading({ ink, children }: { ink: "me" | "peer"; children: ReactNode }) {
  return <h3 className={`text-13 font-[550] ${ink === "me" ? "text-me" : "text-peer-ink"}`}>{children}</h3>;
}
