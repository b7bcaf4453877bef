import { useId } from "react";

export type DrawingName = "together" | "apart" | "waiting" | "meet" | "empty" | "conflict";

/**
 * The lens, as it stands in empty and failed states: `empty` nothing yet, `waiting` a partner is looked for, `meet` two
 * became a pair (plays the signature motion), `together` the same at rest, `apart` not for you, `conflict` two versions.
 */
export function Drawing({ name }: { name: DrawingName }) {
  const id = useId();
  return (
    <svg width="120" height="64" viewBox="0 4 120 64" aria-hidden className="discs overflow-visible">
      {name === "empty" && (
        <>
          <Dashed x={29} ink="var(--me)" />
          <circle cx="61" cy="36" r="27" fill="none" stroke="var(--peer)" strokeWidth="2.5" />
        </>
      )}
      {name === "waiting" && (
        <>
          <circle cx="28" cy="36" r="28" fill="var(--me)" />
          <Dashed x={86} ink="var(--control-line)" />
        </>
      )}
      {name === "apart" && (
        <g stroke="var(--control-line)" strokeWidth="2" fill="none">
          <circle cx="28" cy="36" r="28" fill="var(--me)" stroke="none" />
          <path d="M66 20v32" strokeLinecap="round" />
          <circle cx="103" cy="36" r="27" />
        </g>
      )}
      {(name === "meet" || name === "together" || name === "conflict") && <Overlap id={id} name={name} />}
    </svg>
  );
}

const Dashed = ({ x, ink }: { x: number; ink: string }) => (
  <circle cx={x} cy="36" r="27" fill="none" stroke={ink} strokeWidth="2" strokeDasharray="3 5" strokeLinecap="round" />
);

function Overlap({ id, name }: { id: string; name: "meet" | "together" | "conflict" }) {
  const moves = name === "meet";
  return (
    <>
      <defs>
        <clipPath id={`${id}-left`}>
          <circle cx="28" cy="36" r="28" />
        </clipPath>
        <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="8" fill="var(--me)" />
          <rect x="4" width="4" height="8" fill="var(--peer)" />
        </pattern>
      </defs>
      <circle cx="28" cy="36" r="28" fill="var(--me)" className={moves ? "animate-meet-left" : ""} />
      <circle cx="60" cy="36" r="28" fill="var(--peer)" className={moves ? "animate-meet-right" : ""} />
      <g className={moves ? "animate-meet-lens" : ""}>
        <circle
          cx="60"
          cy="36"
          r="28"
          fill={name === "conflict" ? `url(#${id}-hatch)` : "var(--us)"}
          clipPath={`url(#${id}-left)`}
        />
      </g>
    </>
  );
}
