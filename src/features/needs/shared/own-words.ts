import { z } from "zod";

/** Text that somebody writes, over several lines if need be. Control signs that no keyboard writes are refused. */
export const ownWords = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);

/** A name in one line. Signs that cannot be seen are refused: they could make one name look like another. */
export const ownName = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{C}]*$/u);
