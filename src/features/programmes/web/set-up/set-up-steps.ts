/** The parts of setting a programme up, in the order in which they are asked. */
export const setUpSteps = ["purpose", "form", "days", "people", "review"] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** The step that an address names; the first one when it names none. */
export const stepIn = (search: unknown): SetUpStep => {
  const wanted: unknown = typeof search === "object" && search !== null ? Reflect.get(search, "step") : undefined;
  return setUpSteps.find((step) => step === wanted) ?? "purpose";
};

/** What comes after a step; nothing comes after the last. */
export const stepAfter = (step: SetUpStep): Exclude<SetUpStep, "purpose"> | null => {
  const [, ...later] = setUpSteps;
  return later[setUpSteps.indexOf(step)] ?? null;
};
