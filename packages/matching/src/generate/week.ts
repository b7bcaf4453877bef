import { WEEK_WORDS } from "../person.ts";
import { between, type Random } from "./random.ts";

const DAY = 48;

/** A working week in which every second half day or so has a free hour or two, in UTC. */
export function freeWeek(random: Random, zoneHours: number): Uint32Array {
  const slots = new Uint32Array(WEEK_WORDS);
  for (let day = 0; day < 5; day++) {
    for (const morning of [16, 26]) {
      if (random() < 0.45) continue;
      const start = day * DAY + morning + between(random, 0, 5) - 2 * zoneHours;
      for (let slot = start; slot < start + between(random, 2, 4); slot++) mark(slots, (slot + 7 * DAY) % (7 * DAY));
    }
  }
  return slots;
}

function mark(slots: Uint32Array, slot: number): void {
  const word = slot >> 5;
  slots[word] = (slots[word] ?? 0) | (1 << (slot & 31));
}
