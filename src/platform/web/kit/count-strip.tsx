import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { useWritten } from "../language/use-written.ts";

export type CountStripProps<Id extends string> = {
  label: string;
  counts: readonly { id: Id; count: number; label: string; isBad?: boolean }[];
  /** The cell whose rows stand under the strip. */
  value: Id | null;
  onChange: (id: Id) => void;
};

/** Joined cells, number first; the chosen one filters what stands under it. */
export function CountStrip<Id extends string>({ label, counts, value, onChange }: CountStripProps<Id>) {
  const { number } = useWritten();
  const choose = (keys: Set<unknown>) => {
    const chosen = counts.find((cell) => keys.has(cell.id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <div className="no-scrollbar overflow-x-auto rounded-3 border border-control-line">
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={choose}
        className="grid auto-cols-[minmax(7.25rem,1fr)] grid-flow-col"
      >
        {counts.map((cell) => (
          <ToggleButton
            key={cell.id}
            id={cell.id}
            className="relative grid justify-items-start gap-0.5 border-line-2 px-4 py-3.5 text-left not-first:border-l hover:bg-hover data-selected:bg-selected data-selected:shadow-[inset_0_-3px_0_var(--me)] data-focus-visible:outline-offset-[-3px] forced-colors:data-selected:border-b-4 forced-colors:data-selected:border-b-[Highlight]"
          >
            <span className={`number text-20 font-semibold ${cell.isBad && cell.count > 0 ? "text-danger" : ""}`}>
              {number(cell.count)}
            </span>
            <span className="text-13 text-ink-2">{cell.label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
