import { z } from "zod";

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((value) => value || null);

/** Text in two languages as input: blank counts as missing, and both missing is refused. */
export const localizedText = (max: number) =>
  z
    .object({ sv: text(max), en: text(max) })
    .refine((value) => value.sv !== null || value.en !== null, { message: "one language is needed" });
