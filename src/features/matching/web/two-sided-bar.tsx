type Props = { left: number; right: number; label: string };

/** What two people get of each other, grown from the middle: left in petrol, right in hjortron. */
export function TwoSidedBar({ left, right, label }: Props) {
  return (
    <span role="img" aria-label={label} className="grid w-31 grid-cols-2 gap-0.5 forced-colors:border">
      <span className="flex h-[5px] justify-end rounded-l-full bg-track">
        <span className="rounded-l-full bg-me forced-colors:bg-[Highlight]" style={{ width: `${left}%` }} />
      </span>
      <span className="flex h-[5px] rounded-r-full bg-track">
        <span className="rounded-r-full bg-peer forced-colors:bg-[Highlight]" style={{ width: `${right}%` }} />
      </span>
    </span>
  );
}
