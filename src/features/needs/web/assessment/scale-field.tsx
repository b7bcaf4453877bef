import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";

type Props = {
  label: string;
  low: string;
  high: string;
  /** Whose answer it is about: the own ink, or the other person's. */
  ink: "me" | "peer";
  /** 1 to 5, or null while nothing is said. */
  value: number | null;
  onChange: (value: number) => void;
};

const chosen = { me: "group-data-selected:bg-me", peer: "group-data-selected:bg-peer" };

/** A place on a line of five between two ends, each place with its meaning for those who do not see the line. */
export function ScaleField({ label, low, high, ink, value, onChange }: Props) {
  const t = useMessages(assessmentMessages);
  return (
    <RadioGroup
      value={value === null ? null : String(value)}
      onChange={(place) => onChange(Number(place))}
      orientation="horizontal"
      className="grid grid-cols-[11rem_minmax(0,1fr)] items-center gap-x-4 gap-y-1 max-sm:grid-cols-1"
    >
      <Label className="text-13 text-ink-2">{label}</Label>
      <span className="relative grid grid-cols-5 before:absolute before:inset-x-[10%] before:top-1/2 before:h-0.5 before:-translate-y-1/2 before:bg-track">
        {[1, 2, 3, 4, 5].map((place) => (
          <Radio
            key={place}
            value={String(place)}
            aria-label={t("scalePoint", { n: place, low, high })}
            className="group relative grid h-(--touch) cursor-pointer place-items-center rounded-2 outline-offset-[-2px] outline-focus data-focus-visible:outline-2"
          >
            <span
              className={`size-5 rounded-full border-[1.5px] border-control-line bg-raised group-hover:border-ink group-data-selected:size-6 group-data-selected:border-ink ${chosen[ink]} forced-colors:group-data-selected:bg-[Highlight]`}
            />
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
