import { neighboursOf, placesOf } from "../crowd/neighbours.ts";
import { forbidListed, type Rule } from "./rule.ts";

/** A block holds both ways, and nobody learns whose it is. */
export const privateBlock = {
  id: "private-block",
  standing: false,
  audience: "self",
  forbid: (crowd) => {
    const pairs = crowd.people.flatMap(({ id, blocks = [] }) =>
      blocks.flatMap((blocked) => placesOf(crowd, [id, blocked])),
    );
    return forbidListed(neighboursOf(crowd.size, pairs));
  },
} as const satisfies Rule;
