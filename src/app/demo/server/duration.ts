const UNITS = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds. Years and months have no fixed length. */
export function millisecondsOf(duration: string): number | null {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!parts) return null;
  const amounts = parts.slice(1).map((amount) => Number(amount ?? 0));
  return Object.values(UNITS).reduce((sum, unit, index) => sum + unit * (amounts[index] ?? 0), 0);
}
