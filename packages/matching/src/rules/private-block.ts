import { neighboursOf } from "../crowd/neighbours.ts";
import { forbidListed, type Rule } from "./rule.ts";

/** A block holds both ways, and nobody learns whose it is. */
export const privateBlock = {
  id: "private-block",
  standing: false,
  audience: "self",
  forbid: (crowd) => {
    const pairs = crowd.people.flatMap(({ id, blocks = [] }) =>
      blocks.map((blocked): [string, string] => [id, blocked]),
    );
    return forbidListed(neighboursOf(crowd, pairs));
  },
} as const satisfies Rule;
