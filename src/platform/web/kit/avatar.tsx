import { avatarGround, avatarInk, initials } from "./avatar-colour.ts";

export type Person = { id: string; name: string };

/** One person's disc. `isSilent` where the name stands beside it and would be read twice. */
export function Avatar({ person, size = 36, isSilent = false }: { person: Person; size?: number; isSilent?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" {...imageName(person.name, isSilent)} className="discs">
      <circle cx="20" cy="20" r="20" fill={avatarGround(person.id)} />
      {size >= 20 && <Letters x={20} person={person} size={14} />}
    </svg>
  );
}

/** The initials on a disc. */
export function Letters({ x, person, size }: { x: number; person: Person; size: number }) {
  const ink = avatarInk(avatarGround(person.id));
  return (
    <text x={x} y="20" dy=".36em" textAnchor="middle" fontSize={size} fontWeight="600" fill={ink}>
      {initials(person.name)}
    </text>
  );
}

/** How a drawing is read aloud: by its name, or not at all. */
export const imageName = (name: string, isSilent: boolean) =>
  isSilent ? { "aria-hidden": true as const } : { role: "img", "aria-label": name };
