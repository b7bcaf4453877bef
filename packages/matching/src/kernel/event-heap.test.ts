import fc from "fast-check";
import { expect, it } from "vitest";
import { EventHeap } from "./event-heap.ts";

it("gives events back in the order of their times, however many there are", () => {
  const inOrder = fc.property(fc.array(fc.nat(1000), { maxLength: 2000 }), (times) => {
    const heap = new EventHeap();
    times.forEach((time, event) => heap.push(time, event));
    const taken = times.map(() => ({ due: heap.time, event: heap.pop() }));
    expect(taken.map(({ due }) => due)).toEqual([...times].sort((a, b) => a - b));
    expect(taken.every(({ due, event }) => times[event] === due)).toBe(true);
    expect(heap.time).toBe(Infinity);
  });
  fc.assert(inOrder, { numRuns: 50 });
});
