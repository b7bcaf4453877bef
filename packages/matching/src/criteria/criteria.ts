import { availability } from "./availability.ts";
import { coverage } from "./coverage.ts";
import type { Criterion } from "./criterion.ts";
import { language } from "./language.ts";
import { level } from "./level.ts";
import { novelty } from "./novelty.ts";
import { place } from "./place.ts";
import { style } from "./style.ts";
import { variety } from "./variety.ts";
import { wish } from "./wish.ts";

/** Every criterion there is, in the order in which they are added up. */
export const criteria = [
  coverage,
  level,
  availability,
  place,
  language,
  style,
  wish,
  variety,
  novelty,
] as const satisfies readonly Criterion[];

export type CriterionId = (typeof criteria)[number]["id"];
