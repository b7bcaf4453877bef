import type { Change } from "../explanation.ts";
import type { Id, Person } from "../person.ts";

/** How many of each sort are worth trying. */
const EACH = 4;

const meets = (giver: Person, getter: Person): boolean =>
  giver.offers.some(({ skill, level }) => getter.needs.some((need) => need.skill === skill && level > need.level));

/**
 * One more topic to seek, from those who seek what the person offers; one more to offer, from those who offer what the
 * person seeks. What most could give or want comes first.
 */
export function topicsToAdd(person: Person, others: readonly Person[]): Change[] {
  const [wanting, giving] = [
    others.filter((other) => meets(person, other)),
    others.filter((other) => meets(other, person)),
  ];
  const own = new Set([...person.needs, ...person.offers].map(({ skill }) => skill));
  const seek = mostNamed(
    wanting.flatMap(({ offers }) => offers.map(({ skill }) => skill)).filter((id) => !own.has(id)),
  );
  const offer = mostNamed(giving.flatMap(({ needs }) => needs.map(({ skill }) => skill)).filter((id) => !own.has(id)));
  return alternating(
    seek.map((skill) => ({ kind: "seek", skill })),
    offer.map((skill) => ({ kind: "offer", skill })),
  );
}

/** Languages that others speak and the person has not named. */
export function languagesToSpeak({ languages = [] }: Person, others: readonly Person[]): Change[] {
  const own = new Set(languages.map(({ language }) => language));
  const spoken = others.flatMap((other) => (other.languages ?? []).map(({ language }) => language));
  return mostNamed(spoken.filter((language) => !own.has(language))).map((language) => ({ kind: "speak", language }));
}

function mostNamed(ids: readonly Id[]): Id[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return sorted.slice(0, EACH).map(([id]) => id);
}

const alternating = (some: readonly Change[], others: readonly Change[]): Change[] =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, k) => [some[k], others[k]])
    .flat()
    .filter((change) => change !== undefined);
