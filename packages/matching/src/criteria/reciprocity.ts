export const reciprocities = ["harmonic", "min", "geometric", "mean"] as const;
export type Reciprocity = (typeof reciprocities)[number];

/** One value from what each side gets; zero when one side gets nothing, except for the mean. */
export const reciprocal: Readonly<Record<Reciprocity, (a: number, b: number) => number>> = {
  harmonic: (a, b) => (a + b === 0 ? 0 : (2 * a * b) / (a + b)),
  min: (a, b) => (a < b ? a : b),
  // The square root is exact to the last bit on every machine; `Math.pow` is not.
  geometric: (a, b) => Math.sqrt(a * b),
  mean: (a, b) => (a + b) / 2,
};
