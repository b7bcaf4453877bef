import { Link } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useMe } from "#features/accounts/web/index.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { directoryMessages } from "../../shared/directory.messages.ts";
import type { PersonCard } from "../../shared/person-view.ts";

type Props = { person: PersonCard; isLookedAt: boolean; onLookAt: () => void };

/** Somebody in the list. Where there is room beside the list the row shows her there; else it leads to her page. */
export function Colleague({ person, isLookedAt, onLookAt }: Props) {
  const t = useMessages(directoryMessages);
  const read = useLocalized();
  const isMe = useMe()?.person.id === person.id;
  const about = [[person.title, person.department].filter(Boolean).join(", "), person.location].filter(Boolean);
  const look = (event: MouseEvent) => {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    if (!isPlain || !matchMedia("(min-width: 1200px)").matches) return;
    event.preventDefault();
    onLookAt();
  };
  return (
    <li
      {...(isLookedAt && { "aria-current": "true" })}
      className={`relative -mx-3 grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-1 border-b px-3 py-3.5 max-sm:mx-0 max-sm:px-0 ${isLookedAt ? "rounded-2 border-transparent bg-selected" : "border-line hover:bg-hover"}`}
    >
      <Avatar person={person} size={40} />
      <div className="min-w-0">
        <Link
          to="/people/$personId"
          params={{ personId: person.id }}
          onClick={look}
          className="text-14 font-semibold after:absolute after:inset-0"
        >
          {person.name}
          {isMe && <span className="font-normal text-ink-3"> ({t("you")})</span>}
        </Link>
        <p className="truncate text-13 text-ink-2">{about.join(" · ")}</p>
      </div>
      <span className="text-13 whitespace-nowrap text-ink-2">
        {person.status === "leave" && t("statusOnLeave")}
        {person.status === "terminated" && t("statusLeft")}
      </span>
      {person.skills.length > 0 && (
        <div className="col-span-2 col-start-2 pt-1">
          <Chips>
            {person.skills.map(({ id, name, isSought }) => (
              <Chip key={id} text={read(name)} tone={isSought ? "us" : "plain"} />
            ))}
          </Chips>
        </div>
      )}
    </li>
  );
}
