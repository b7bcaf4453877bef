import { type Forest, NONE } from "./forest.ts";

/** An odd ring of blossoms, the one with the base first: blossom k is joined to the next by the edge `from[k]`, `to[k]`. */
export interface Ring {
  readonly blossoms: number[];
  readonly from: number[];
  readonly to: number[];
}

/** Ties a ring into one new blossom and returns its number; cells and prices are the caller's. */
export function tie(forest: Forest, { blossoms, from, to }: Ring): number {
  const { parent, left, right, rightFrom, rightTo, next, first, last, size } = forest;
  const blossom = forest.spareBlossoms.pop()!;
  let [before, count] = [blossoms.at(-1)!, 0];
  blossoms.forEach((member, k) => {
    parent[member] = blossom;
    left[member] = before;
    right[before] = member;
    rightFrom[member] = from[k]!;
    rightTo[member] = to[k]!;
    if (k > 0) next[last[before]!] = first[member]!;
    count += size[member]!;
    before = member;
  });
  const head = blossoms[0]!;
  forest.head[blossom] = head;
  forest.base[blossom] = forest.base[head]!;
  parent[blossom] = NONE;
  first[blossom] = first[head]!;
  last[blossom] = last[before]!;
  size[blossom] = count;
  return blossom;
}

/** The blossoms of a ring from its head to the right. */
export function membersOf(forest: Forest, blossom: number): number[] {
  const head = forest.head[blossom]!;
  const members = [head];
  for (let member = forest.right[head]!; member !== head; member = forest.right[member]!) members.push(member);
  return members;
}

/** Unties a ring and returns its members; each is outermost then, in no cell yet. */
export function untie(forest: Forest, blossom: number): number[] {
  const members = membersOf(forest, blossom);
  for (const member of members) forest.parent[member] = NONE;
  forest.spareBlossoms.push(blossom);
  return members;
}

/** One step on a ring: the next blossom and the edge to it, its end here and its end there. */
export interface Step {
  readonly to: number;
  readonly here: number;
  readonly there: number;
}

/** The way from a member of a ring to its head with an even number of steps, a matched edge first. */
export function evenWay(forest: Forest, blossom: number, member: number): Step[] {
  const { left, right, rightFrom, rightTo } = forest;
  const head = forest.head[blossom]!;
  let distance = 0;
  for (let at = head; at !== member; at = right[at]!) distance++;
  const steps: Step[] = [];
  for (let at = member; at !== head; at = steps.at(-1)!.to) {
    const to = distance % 2 === 1 ? right[at]! : left[at]!;
    const edge = distance % 2 === 1 ? at : to;
    const [one, other] = [rightFrom[edge]!, rightTo[edge]!];
    steps.push(edge === at ? { to, here: one, there: other } : { to, here: other, there: one });
  }
  return steps;
}
