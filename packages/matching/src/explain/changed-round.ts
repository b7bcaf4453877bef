import type { Change } from "../explanation.ts";
import type { Id, Person } from "../person.ts";
import type { Round } from "../round.ts";

/** What somebody is taken to know who takes a topic or a language up: enough to count, and not the most. */
const GIVEN = 4;
const WANTED = 3;

/** The round as it would be after one change; of a partner who takes one more there is nothing to solve. */
export function changedRound(round: Round, id: Id, change: Change): Round {
  switch (change.kind) {
    case "without-rule": {
      const hard = round.policy.hard.filter(({ rule }) => rule !== change.rule);
      return { ...round, policy: { ...round.policy, hard } };
    }
    case "unlock": {
      const isIt = (members: readonly Id[]) => change.members.every((member) => members.includes(member));
      return { ...round, locked: round.locked.filter((members) => !isIt(members)) };
    }
    case "takes-one-more":
      return round;
    default:
      return { ...round, people: round.people.map((one) => (one.id === id ? changed(one, change) : one)) };
  }
}

type OwnChange = Extract<Change, { readonly kind: "seek" | "offer" | "speak" }>;

function changed(person: Person, change: OwnChange): Person {
  switch (change.kind) {
    case "seek":
      return { ...person, needs: [...person.needs, { skill: change.skill, priority: 2, level: 0, wanted: WANTED }] };
    case "offer":
      return { ...person, offers: [...person.offers, { skill: change.skill, level: GIVEN }] };
    case "speak":
      return { ...person, languages: [...(person.languages ?? []), { language: change.language, level: GIVEN }] };
  }
}
