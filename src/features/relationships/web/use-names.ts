import { useWritten } from "#platform/web/language/use-written.ts";
import { firstName } from "../shared/first-name.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";

/** The others by first name, "Samir" or "Bo och Cleo". The reader stands first among the members. */
export function useOthersNames({ members }: Pick<RelationshipView, "members">): string {
  const { list } = useWritten();
  return list(members.slice(1).map(firstName));
}

/** The same for whoever is not among them: all by first name. */
export function useAllNames({ members }: Pick<RelationshipView, "members">): string {
  const { list } = useWritten();
  return list(members.map(firstName));
}
