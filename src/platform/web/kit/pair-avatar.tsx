import { useId } from "react";
import { useMessages } from "../language/use-messages.ts";
import { useWritten } from "../language/use-written.ts";
import { imageName, Letters, type Person } from "./avatar.tsx";
import { avatarGround } from "./avatar-colour.ts";
import { kitMessages } from "./kit.messages.ts";

/** Initials are shown from this height on; below it a disc is only its colour. */
const READABLE = 30;
const MOST_DISCS = 5;

export type PairAvatarProps = {
  /** The reader first, inside a relationship. */
  people: readonly Person[];
  height?: number;
  /** Plays the signature motion once: match accepted, agreement signed, first meeting held. */
  isMeeting?: boolean;
  /** The names stand beside it and would be read twice. */
  isSilent?: boolean;
};

/** Two people and the lens between them; a circle is a chain, with "+3" for those who find no room. */
export function PairAvatar({ people, height = 32, isMeeting = false, isSilent = false }: PairAvatarProps) {
  const id = useId();
  const name = usePeopleNames(people);
  const hasLetters = people.length <= 2 && height >= READABLE;
  const step = hasLetters ? 28 : 26;
  const shown = people.slice(0, MOST_DISCS);
  const rest = people.length - shown.length;
  const width = 40 + step * (shown.length - 1) + (rest > 0 ? 34 : 0);
  const size = { width: (width / 40) * height, height, viewBox: `0 0 ${width} 40` };
  return (
    <svg {...size} {...imageName(name, isSilent)} className="discs overflow-visible">
      {shown.map((person, at) => (
        <Disc
          key={person.id}
          person={person}
          x={20 + at * step}
          step={at === 0 ? null : step}
          id={`${id}-${at}`}
          isMeeting={isMeeting}
        />
      ))}
      {hasLetters &&
        shown.map((person, at) => <Letters key={person.id} x={at === 0 ? 15 : 25 + step} person={person} size={13} />)}
      {rest > 0 && (
        <text x={width - 15} y="20" dy=".36em" textAnchor="middle" fontSize="15" fontWeight="600" fill="var(--ink-2)">
          +{rest}
        </text>
      )}
    </svg>
  );
}

type DiscProps = { person: Person; x: number; step: number | null; id: string; isMeeting: boolean };

/** A disc, and its lens with the disc one step to the left. */
function Disc({ person, x, step, id, isMeeting }: DiscProps) {
  const comesFrom = step === null ? "animate-meet-left" : "animate-meet-right";
  return (
    <>
      <circle cx={x} cy="20" r="20" fill={avatarGround(person.id)} className={isMeeting ? comesFrom : ""} />
      {step !== null && (
        <g className={isMeeting ? "animate-meet-lens" : ""}>
          <clipPath id={id}>
            <circle cx={x - step} cy="20" r="20" />
          </clipPath>
          <circle cx={x} cy="20" r="20" fill="var(--us)" clipPath={`url(#${id})`} />
        </g>
      )}
    </>
  );
}

function usePeopleNames(people: readonly Person[]): string {
  const t = useMessages(kitMessages);
  const { list } = useWritten();
  const names = list(people.map((person) => person.name));
  return people.length > 2 ? t("circleOf", { names }) : names;
}
