import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";

export type SegmentedProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  /** Two to four ways of seeing the same thing. */
  choices: readonly { value: Value; label: string; lang?: string }[];
  isWide?: boolean;
};

/** Chooses how something is shown (Lista, Tavla, Tidslinje). An answer in a form is `Choices`. */
export function Segmented<Value extends string>({
  label,
  value,
  onChange,
  choices,
  isWide = false,
}: SegmentedProps<Value>) {
  const choose = (keys: Set<unknown>) => {
    const chosen = choices.find((choice) => keys.has(choice.value));
    if (chosen) onChange(chosen.value);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className={`rounded-2 bg-well p-0.5 ${isWide ? "flex" : "inline-flex"}`}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          {...(choice.lang && { lang: choice.lang })}
          className="h-7 shrink-0 grow rounded-[5px] border px-2.5 text-13 font-[550] whitespace-nowrap text-ink-2 not-data-selected:border-transparent hover:text-ink data-selected:border-line-2 data-selected:bg-raised data-selected:font-semibold data-selected:text-ink data-selected:shadow-1 max-sm:h-9 forced-colors:data-selected:border-[Highlight]"
        >
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
