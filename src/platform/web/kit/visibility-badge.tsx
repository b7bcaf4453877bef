import { EyeSlashIcon } from "@phosphor-icons/react/dist/csr/EyeSlash";
import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../language/use-messages.ts";
import { useWritten } from "../language/use-written.ts";
import { PairAvatar } from "./pair-avatar.tsx";
import { IconButton } from "./icon-button.tsx";
import { kitMessages } from "./kit.messages.ts";
import { Popover } from "./popover.tsx";
import { type Audience, isClosed } from "./visibility.ts";
import { VisibilityGlyph } from "./visibility-glyph.tsx";
import { visibilityMessages } from "./visibility.messages.ts";

export type VisibilityBadgeProps = {
  audience: Audience;
  /** What only this screen knows: "Karin ser läge och datum". Takes the place of the class's own line. */
  others?: readonly string[];
  /** "Dela uppåt", "Ta tillbaka". */
  actions?: ReactNode;
};

const grounds = {
  closed: "border-us-line bg-us-tint text-us",
  open: "border-line-2 bg-rest-tint text-ink-2",
};

/** Says in words who can see what it stands beside, and opens to the whole answer. */
export function VisibilityBadge({ audience, others, actions }: VisibilityBadgeProps) {
  const t = useMessages(kitMessages);
  const words = useAudienceWords(audience);
  const look = isClosed(audience) ? "closed" : "open";
  const trigger = (
    <Button
      className={`inline-flex h-[26px] shrink-0 items-center gap-[7px] rounded-full border pr-2.5 pl-2 text-13 font-semibold whitespace-nowrap hover:over-hover data-pressed:over-pressed max-sm:h-8 ${grounds[look]}`}
    >
      <VisibilityGlyph of={audience.sharedWith ? "shared" : audience.class} />
      <span className="sr-only">{t("whoCanSee")} </span>
      {words.short}
    </Button>
  );
  return (
    <Popover trigger={trigger} label={t("whoCanSee")} placement="bottom end">
      <div className="grid gap-3 text-13 text-ink-2">
        <p className={`flex items-center gap-2 text-14 font-semibold ${look === "closed" ? "text-us" : "text-ink"}`}>
          <VisibilityGlyph of={audience.sharedWith ? "shared" : audience.class} />
          <span className="flex-1">{words.short}</span>
          <IconButton icon={XIcon} label={t("close")} slot="close" />
        </p>
        <ul className="grid gap-2.5">
          <Line
            lead={
              audience.people?.length ? (
                <PairAvatar people={audience.people} height={24} isSilent />
              ) : (
                <VisibilityGlyph of={audience.class} />
              )
            }
          >
            {words.readers}
          </Line>
          {(others ?? words.others).map((line) => (
            <Line key={line} lead={<EyeSlashIcon size={18} className="text-ink-3" aria-hidden />}>
              {line}
            </Line>
          ))}
        </ul>
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </Popover>
  );
}

/** The same words without the button, for a footer or a sentence. */
export function VisibilityWords({ audience }: { audience: Audience }) {
  const { short } = useAudienceWords(audience);
  return (
    <span
      className={`inline-flex items-center gap-[7px] text-13 font-medium ${isClosed(audience) ? "text-us" : "text-ink-2"}`}
    >
      <VisibilityGlyph of={audience.sharedWith ? "shared" : audience.class} />
      {short}
    </span>
  );
}

function Line({ lead, children }: { lead: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3">
      <span className="grid w-11 shrink-0 place-items-center">{lead}</span>
      <span>{children}</span>
    </li>
  );
}

const keys = {
  self: ["readSelf", "othersSelf"],
  relationship: ["readRelationship", "othersRelationship"],
  named: ["readNamed", "othersNamed"],
  coordinators: ["readCoordinators", "othersCoordinators"],
  hr: ["readHr", "othersHr"],
  programme: ["readProgramme", "othersProgramme"],
  organisation: ["readOrganisation", "othersOrganisation"],
  sealed: ["readSealed", "othersSealed"],
} as const;

function useAudienceWords(audience: Audience): { short: string; readers: string; others: string[] } {
  const t = useMessages(visibilityMessages);
  const { list } = useWritten();
  const [, ...rest] = audience.people ?? [];
  const names = list(rest.map((person) => firstName(person.name)));
  const [readers, others] = keys[audience.class];
  const everyone = list([t("you"), ...rest.map((person) => firstName(person.name))]);
  return {
    short: audience.sharedWith
      ? t("sharedWith", { name: firstName(audience.sharedWith.name) })
      : t(audience.class, { n: String(rest.length + 1), names }),
    readers: t(readers, { names: everyone }),
    others: audience.class === "relationship" ? [t(others), t("leadersNothing")] : [t(others)],
  };
}

const firstName = (name: string): string => name.split(" ")[0] ?? name;
