import { z } from "zod";
import { locales } from "#platform/shared/actor.ts";

/** An address as people type it. It is compared in lower case. */
export const mailAddress = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** A password as it comes in. Whether it is good enough is another question, asked when it is chosen. */
export const password = z.string().min(1).max(200);

/** The secret part of a link: 43 signs. Anything else is not a link of ours, which needs no look-up. */
export const linkToken = z.string().min(1).max(100);

export const locale = z.enum(locales);

/** An IANA zone that this server knows. */
export const timeZone = z.string().max(60).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What a command answers when there is nothing to tell but that it was done. */
export const done = z.object({});
