/** The product's only clock. Tests and the demo set it. */
export type Clock = {
  now(): Date;
  /** Goes to a moment and stands still there. */
  set(moment: string | Date): void;
  advance(milliseconds: number): void;
  /** Goes to a moment and runs on from there. */
  runFrom(moment: Date): void;
  /** Goes back to real time. */
  release(): void;
};

/** A clock that runs with real time until it is set. */
export function createClock(): Clock {
  let fixed: number | null = null;
  let ahead = 0;
  const now = () => fixed ?? Date.now() + ahead;
  return {
    now: () => new Date(now()),
    set: (moment) => {
      fixed = new Date(moment).getTime();
    },
    advance: (milliseconds) => {
      fixed = now() + milliseconds;
    },
    runFrom: (moment) => {
      fixed = null;
      ahead = moment.getTime() - Date.now();
    },
    release: () => {
      fixed = null;
      ahead = 0;
    },
  };
}

/** The calendar day (`YYYY-MM-DD`) that a moment falls on in a time zone. */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
