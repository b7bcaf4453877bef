/** The product's only clock. Tests and the demo set it; then it stands still until it is moved. */
export type Clock = {
  now(): Date;
  set(moment: string | Date): void;
  advance(milliseconds: number): void;
  /** Goes back to real time. */
  release(): void;
};

export function createClock(): Clock {
  let fixed: number | null = null;
  return {
    now: () => new Date(fixed ?? Date.now()),
    set: (moment) => {
      fixed = new Date(moment).getTime();
    },
    advance: (milliseconds) => {
      fixed = (fixed ?? Date.now()) + milliseconds;
    },
    release: () => {
      fixed = null;
    },
  };
}

/** The calendar day (`YYYY-MM-DD`) that a moment falls on in a time zone. */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
