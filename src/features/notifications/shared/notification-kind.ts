import type { z } from "zod";
import type { Locale } from "#platform/shared/actor.ts";
import type { Subject } from "./subject.ts";

/**
 * When a mail about it goes. `at-once`: whatever the hour. `now`: when it is not quiet where the person is. `soon`: the same, unless the person
 * sees it in Parvis within a few minutes. `gathered`: with the next mail that gathers the rest.
 */
export type Urgency = "at-once" | "now" | "soon" | "gathered";

/** What a person reads of it. Title and line stand in the inbox; a mail of its own has all of it. */
export type NotificationWords = {
  title: string;
  line?: string;
  paragraphs: readonly string[];
  /** The one thing to do, as a verb. */
  button: string;
  /** Why it came, or what happens if nothing is done. */
  footer: string;
};

/** What stands to the left of it in the inbox: the discs of the reader and those in it, or a sign of what it is about. */
export const pictures = ["pair", "programme", "report", "account"] as const;
export type Picture = (typeof pictures)[number];

/**
 * One kind of news. `blanks` is what its sentences are filled with: names, days and small words, never what somebody wrote.
 * Its sentences are made when they are read, so that they follow the reader's language.
 */
export type NotificationKind<Blanks extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly subject: Subject;
  readonly urgency: Urgency;
  readonly picture: Picture;
  readonly blanks: Blanks;
  /** Those whose discs stand beside it, when its picture is of people. */
  people?(blanks: z.output<Blanks>): readonly { id: string; name: string }[];
  /** `count` is how often it has happened since the person last looked. */
  words(blanks: z.output<Blanks>, locale: Locale, count: number): NotificationWords;
};

/** Declares a kind; `words` may use what `blanks` promises. */
export const notificationKind = <Blanks extends z.ZodType>(kind: NotificationKind<Blanks>): NotificationKind<Blanks> =>
  kind;
