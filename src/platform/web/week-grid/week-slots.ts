/** Half hours of a week in somebody's own zone, 0 for Monday 00.00 to 335 for Sunday 23.30, in order. */
export type WeekSlots = readonly number[];

export const HALVES_A_DAY = 48;
export type Cell = { day: number; half: number };
export type Stretch = { day: number; from: string; to: string };

export const slotOf = ({ day, half }: Cell): number => day * HALVES_A_DAY + half;

/** The slots with every cell between two corners set or cleared, as when somebody drags over them. */
export function painted(slots: WeekSlots, from: Cell, to: Cell, isFree: boolean): WeekSlots {
  const changed = new Set(slots);
  for (let day = Math.min(from.day, to.day); day <= Math.max(from.day, to.day); day++) {
    for (let half = Math.min(from.half, to.half); half <= Math.max(from.half, to.half); half++) {
      if (isFree) changed.add(slotOf({ day, half }));
      else changed.delete(slotOf({ day, half }));
    }
  }
  return [...changed].sort((one, other) => one - other);
}

/** Neighbouring half hours as stretches: Thursday 13:00 to 15:30. A stretch never crosses midnight. */
export function stretchesOf(slots: WeekSlots): Stretch[] {
  const stretches: { day: number; from: number; to: number }[] = [];
  for (const slot of slots) {
    const [day, half] = [Math.floor(slot / HALVES_A_DAY), slot % HALVES_A_DAY];
    const last = stretches.at(-1);
    if (last?.day === day && last.to === half) last.to = half + 1;
    else stretches.push({ day, from: half, to: half + 1 });
  }
  return stretches.map(({ day, from, to }) => ({ day, from: clockOf(from), to: clockOf(to) }));
}

/** "13:30" for half hour 27; midnight at the end of a day is "24:00". */
export const clockOf = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
