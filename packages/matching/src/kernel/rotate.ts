import type { Forest } from "./forest.ts";
import { evenWay } from "./ring.ts";

/** Moves the base of a blossom to one of its vertices by swapping matched and unmatched edges inside; without recursion, for blossoms nest thousands deep. */
export function rotate(forest: Forest, blossom: number, vertex: number): void {
  const waiting = [blossom, vertex];
  while (waiting.length > 0) {
    const base = waiting.pop()!;
    const outer = waiting.pop()!;
    if (forest.base[outer] !== base) rotateLevels(forest, outer, base, waiting);
  }
}

/** Turns every ring between a blossom and its new base; the neighbours that are rematched wait for their own turn. */
function rotateLevels(forest: Forest, blossom: number, vertex: number, waiting: number[]): void {
  const levels: number[] = [];
  for (let inner = vertex; inner !== blossom; inner = forest.parent[inner]!) levels.push(inner);
  let outer = blossom;
  for (let k = levels.length - 1; k >= 0; k--) {
    const member = levels[k]!;
    rematch(forest, outer, member, waiting);
    forest.head[outer] = member;
    forest.base[outer] = vertex;
    if (forest.base[member] === vertex) return;
    outer = member;
  }
}

function rematch(forest: Forest, blossom: number, member: number, waiting: number[]): void {
  const steps = evenWay(forest, blossom, member);
  for (let k = 1; k < steps.length; k += 2) {
    const { to, here, there } = steps[k]!;
    forest.mate[here] = there;
    forest.mate[there] = here;
    waiting.push(steps[k - 1]!.to, here, to, there);
  }
}
