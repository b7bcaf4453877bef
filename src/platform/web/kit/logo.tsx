import { useId } from "react";

/** The mark: two discs and their lens. */
export function Mark({ height = 22, label }: { height?: number; label?: string }) {
  const id = useId();
  const name = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={height * 1.6} height={height} viewBox="0 0 64 40" {...name} className="discs">
      <clipPath id={id}>
        <circle cx="20" cy="20" r="20" />
      </clipPath>
      <circle cx="20" cy="20" r="20" fill="var(--me)" />
      <circle cx="44" cy="20" r="20" fill="var(--peer)" />
      <circle cx="44" cy="20" r="20" fill="var(--us)" clipPath={`url(#${id})`} />
    </svg>
  );
}

/** The mark and the name. */
export function Logo() {
  return (
    <span className="flex items-center gap-2.5">
      <Mark />
      <span className="font-display text-[19px] leading-none font-[650] tracking-[-0.02em]">Parvis</span>
    </span>
  );
}
