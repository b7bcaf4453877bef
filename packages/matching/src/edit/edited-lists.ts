import type { Edit } from "../effect.ts";
import type { Id } from "../person.ts";
import type { Result } from "../result.ts";
import type { Members, Round } from "../round.ts";
import type { EditedLists } from "./resolve.ts";

const isSame = (one: Members, other: Members): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** The lists of a round after edits, one after another. */
export const editedLists = ({ locked, rejected }: Round, result: Result, edits: readonly Edit[]): EditedLists =>
  edits.reduce<EditedLists>((lists, edit) => edited(lists, result, edit), { locked, rejected });

function edited({ locked, rejected }: EditedLists, result: Result, edit: Edit): EditedLists {
  switch (edit.kind) {
    case "lock":
      return { locked: [...locked.filter((pair) => !isSame(pair, edit.members)), edit.members], rejected };
    case "unlock":
      return { locked: locked.filter((pair) => !isSame(pair, edit.members)), rejected };
    case "reject":
      return { locked, rejected: [...rejected, edit.members] };
    case "swap":
      return { locked: swapped(locked, result, edit.people), rejected };
  }
}

/** Each of the two gets the other's partner, in place of whatever was locked between these four. */
function swapped(locked: readonly Members[], { groups }: Result, [one, other]: readonly [Id, Id]): Members[] {
  const partnerOf = (id: Id) =>
    groups.find(({ members }) => members.includes(id))?.members.find((member) => member !== id);
  const [first, second] = [partnerOf(one), partnerOf(other)];
  const pairs = [[one, second] as const, [other, first] as const];
  const made = pairs.flatMap(([id, partner]) => (partner === undefined || partner === id ? [] : [[id, partner]]));
  const moved = new Set(made.flat());
  return [...locked.filter((pair) => !pair.some((id) => moved.has(id))), ...made];
}
