import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../language/use-messages.ts";
import { kitMessages } from "./kit.messages.ts";

/** `us` marks what both share or what meets a need, `chosen` a filter that is on. */
export type ChipTone = "plain" | "us" | "chosen";

const tones: Record<ChipTone, string> = {
  plain: "border-transparent bg-rest-tint text-ink",
  us: "border-transparent bg-us-tint text-us font-semibold",
  chosen: "border-me bg-selected text-me font-semibold",
};

export type ChipProps = { text: string; tone?: ChipTone; lead?: ReactNode; onRemove?: () => void };

/** A word about a thing: a skill, a language, a filter. People are discs, not chips. */
export function Chip({ text, tone = "plain", lead, onRemove }: ChipProps) {
  const t = useMessages(kitMessages);
  return (
    <span
      className={`inline-flex h-7 max-w-full items-center gap-1.5 rounded-1 border px-2.5 text-13 whitespace-nowrap ${tones[tone]}`}
    >
      {lead}
      <span className="truncate">{text}</span>
      {onRemove && (
        <Button
          aria-label={t("removeNamed", { name: text })}
          onPress={onRemove}
          className="-mr-1.5 grid size-6 place-items-center rounded-1 hover:bg-hover"
        >
          <XIcon size={14} aria-hidden />
        </Button>
      )}
    </span>
  );
}

/** Chips in a row that wraps. */
export function Chips({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <div {...(label && { role: "group", "aria-label": label })} className="flex flex-wrap gap-2">
      {children}
    </div>
  );
}
