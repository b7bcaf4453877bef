import { z } from "zod";
import { namedRules } from "./cause.ts";
import { phrase } from "./phrase.ts";

const ifSo = {
  /** With whom the person would then be a pair. */
  partnerId: z.uuid(),
  /** Somebody else would be left without a partner instead. */
  isInstead: z.boolean(),
};

/** One change after which somebody has a partner; each was tried. */
export const help = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("seek"), topic: phrase, ...ifSo }),
  z.object({ kind: z.literal("offer"), topic: phrase, ...ifSo }),
  z.object({ kind: z.literal("speak"), language: z.string(), ...ifSo }),
  z.object({ kind: z.literal("without-rule"), rule: z.enum(namedRules), ...ifSo }),
  z.object({ kind: z.literal("unlock"), personIds: z.tuple([z.uuid(), z.uuid()]), ...ifSo }),
  /** `isWilling`: the partner has said that there is room for more than one. */
  z.object({ kind: z.literal("takes-one-more"), isWilling: z.boolean(), ...ifSo }),
]);
export type Help = z.infer<typeof help>;
