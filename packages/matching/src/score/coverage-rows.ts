import type { Weighed } from "./weighed.ts";

/** How much of what each side seeks a pair meets, for one row; averages stand in for what nobody has said. */
export interface CoverageRow {
  /** How much of what the person seeks j can give. */
  readonly own: Float64Array;
  /** How much of what j seeks the person can give. */
  readonly theirs: Float64Array;
}

/** Fills the row of a person for each j >= `from`; it is overwritten by the next call. */
export function coverageRows(
  size: number,
  { measure, average }: Weighed,
): (person: number, from: number) => CoverageRow {
  const [own, theirs] = [new Float64Array(size), new Float64Array(size)];
  return (person, from) => {
    measure.gets(person, from, size, own);
    measure.gives(person, from, size, theirs);
    if (!measure.complete) [own, theirs].forEach((values) => fillUnknown(values, average, from));
    return { own, theirs };
  };
}

function fillUnknown(values: Float64Array, average: number, from: number): void {
  const end = values.length;
  for (let j = from; j < end; j++) if (values[j] !== values[j]) values[j] = average;
}
