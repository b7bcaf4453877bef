import { useId } from "react";
import { useMessages } from "../language/use-messages.ts";
import { useWritten } from "../language/use-written.ts";
import { avatarGround, avatarInk, initials } from "./avatar-colour.ts";
import { kitMessages } from "./kit.messages.ts";

export type Person = { id: string; name: string };

/** Initials are shown from this height on; below it a disc is only its colour. */
const READABLE = 30;

/** One person's disc. */
export function Avatar({ person, size = 36 }: { person: Person; size?: number }) {
  const ground = avatarGround(person.id);
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" role="img" aria-label={person.name} className="shrink-0">
      <circle cx="20" cy="20" r="20" fill={ground} />
      {size >= 20 && <Letters x={20} name={person.name} ground={ground} size={14} />}
    </svg>
  );
}

/**
 * Two people and the lens between them, or a circle as a chain. Inside a relationship the reader comes first. `isMeeting`
 * plays the signature motion once: match accepted, agreement signed, first meeting held.
 */
export function PairAvatar({
  people,
  height = 32,
  isMeeting = false,
}: {
  people: readonly Person[];
  height?: number;
  isMeeting?: boolean;
}) {
  const id = useId();
  const label = usePeopleLabel(people);
  const isPair = people.length <= 2;
  const hasLetters = isPair && height >= READABLE;
  const shown = people.length > 5 ? people.slice(0, 5) : people;
  const step = hasLetters ? 28 : 26;
  const rest = people.length - shown.length;
  const width = 40 + step * (shown.length - 1) + (rest > 0 ? 34 : 0);
  return (
    <svg
      width={(width / 40) * height}
      height={height}
      viewBox={`0 0 ${width} 40`}
      role="img"
      aria-label={label}
      className="shrink-0 overflow-visible"
    >
      {shown.map((person, at) => (
        <Disc
          key={person.id}
          person={person}
          x={20 + at * step}
          before={at === 0 ? null : 20 + (at - 1) * step}
          id={`${id}-${at}`}
          isMeeting={isMeeting}
        />
      ))}
      {hasLetters &&
        shown.map((person, at) => (
          <Letters
            key={person.id}
            x={at === 0 ? 15 : 20 + step + 5}
            name={person.name}
            ground={avatarGround(person.id)}
            size={13}
          />
        ))}
      {rest > 0 && (
        <text x={width - 15} y="20" dy=".36em" textAnchor="middle" fontSize="15" fontWeight="600" fill="var(--ink-2)">
          +{rest}
        </text>
      )}
    </svg>
  );
}

/** A disc and its lens with the one before it. In forced colours a disc becomes an outline. */
function Disc({
  person,
  x,
  before,
  id,
  isMeeting,
}: {
  person: Person;
  x: number;
  before: number | null;
  id: string;
  isMeeting: boolean;
}) {
  const motion = before === null ? "animate-meet-left" : "animate-meet-right";
  return (
    <>
      <circle cx={x} cy="20" r="20" fill={avatarGround(person.id)} className={isMeeting ? motion : ""} />
      {before !== null && (
        <g className={isMeeting ? "animate-meet-lens" : ""}>
          <clipPath id={id}>
            <circle cx={before} cy="20" r="20" />
          </clipPath>
          <circle cx={x} cy="20" r="20" fill="var(--us)" clipPath={`url(#${id})`} />
        </g>
      )}
    </>
  );
}

function Letters({ x, name, ground, size }: { x: number; name: string; ground: string; size: number }) {
  return (
    <text x={x} y="20" dy=".36em" textAnchor="middle" fontSize={size} fontWeight="600" fill={avatarInk(ground)}>
      {initials(name)}
    </text>
  );
}

function usePeopleLabel(people: readonly Person[]): string {
  const t = useMessages(kitMessages);
  const { list } = useWritten();
  const names = list(people.map((person) => person.name));
  return people.length > 2 ? t("circleOf", { names }) : names;
}
