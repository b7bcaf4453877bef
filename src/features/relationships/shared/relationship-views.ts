import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { firstSteps } from "./first-steps.ts";
import { remark } from "./introduction-reasons.ts";
import { reasonChoices } from "./reason-choices.ts";
import { reportKinds } from "./report-kinds.ts";
import { closeReasons, relationshipStates } from "./relationship-states.ts";

const moment = z.iso.datetime().nullable();
const day = z.iso.date().nullable();

/** A person by name: what everybody who may see the relationship may see of its members. */
export const namedPerson = z.object({ id: z.uuid(), name: z.string() });
export type NamedPerson = z.infer<typeof namedPerson>;

/** When it did what it has done, and what is ahead. */
const lifeDates = z.object({
  introducedAt: moment,
  answerBy: moment,
  acceptedAt: moment,
  agreedAt: moment,
  activeAt: moment,
  closingAt: moment,
  closedAt: moment,
  pausedUntil: day,
  endsOn: day,
});

const choices = z.object({
  accept: z.boolean(),
  decline: z.boolean(),
  askForAnother: z.boolean(),
  pause: z.boolean(),
  resume: z.boolean(),
  leave: z.boolean(),
  sayDone: z.boolean(),
  stir: z.boolean(),
  report: z.boolean(),
  write: z.boolean(),
  withdraw: z.boolean(),
});

/** What only a member is told about where it stands. */
const standing = z.object({
  answer: z.enum(["accepted", "declined"]).nullable(),
  /** Whether you have said that you are done, and how many of the others have. */
  saidDone: z.boolean(),
  othersDone: z.int(),
  isDormant: z.boolean(),
});

/**
 * A relationship as somebody sees it who may know of it. Coordinators see this and nothing more: who, since when, and how
 * far it has come. `you` is what only a member is told.
 */
export const relationshipView = z.object({
  id: z.uuid(),
  programme: z.object({ id: z.uuid(), name: localizedTextView, cadenceDays: z.int() }),
  form: z.enum(["pair", "circle"]),
  state: z.enum(relationshipStates),
  role: z.enum(["member", "coordinator"]),
  /** Those who are in it, or were when it ended. The reader comes first. */
  members: z.array(namedPerson),
  dates: lifeDates,
  closeReason: z.enum(closeReasons).nullable(),
  you: standing.nullable(),
  can: choices,
});
export type RelationshipView = z.infer<typeof relationshipView>;

/** A reason that somebody addressed to the reader. */
const toldReason = z.object({
  by: namedPerson,
  about: z.enum(["decline", "exit"]),
  choice: z.enum(reasonChoices),
  words: z.string().nullable(),
  at: z.iso.datetime(),
});

/** The same, with those whom a member can turn to. A coordinator who is a member is not one of them. */
export const relationshipDetail = relationshipView.extend({
  coordinators: z.array(namedPerson),
  told: z.array(toldReason),
  /** Who sees what is on its page, and the names that this covers. */
  audience: z.object({ class: z.enum(["relationship", "coordinators"]), people: z.array(namedPerson) }),
});
export type RelationshipDetail = z.infer<typeof relationshipDetail>;

const topic = z.object({ topic: localizedTextView, share: z.number() });

/** What one member gives the other and seeks. In a circle nobody can say who gives what, so `gives` is empty. */
const side = z.object({ person: namedPerson, gives: z.array(topic), seeks: z.array(topic) });
export type Side = z.infer<typeof side>;

const firstStepView = z.object({
  step: z.enum(firstSteps),
  ticked: z.object({ by: namedPerson.nullable(), at: z.iso.datetime() }).nullable(),
});
export type FirstStepView = z.infer<typeof firstStepView>;

/** Why these people, and how they have begun. For members, and former members where it went on to begin. */
export const relationshipOverview = z.object({
  message: localizedTextView.nullable(),
  /** Null where nobody wrote down why: people who found each other by themselves. */
  why: z.object({ sides: z.array(side), remarks: z.array(remark), assumed: z.number() }).nullable(),
  firstSteps: z.array(firstStepView),
});
export type RelationshipOverview = z.infer<typeof relationshipOverview>;

/** A page of words with the version that the next change must name. Version 0 has not been written yet. */
export const noteView = z.object({
  words: z.string(),
  version: z.int(),
  updatedAt: moment,
  updatedBy: namedPerson.nullable(),
  can: z.object({ write: z.boolean() }),
});
export type NoteView = z.infer<typeof noteView>;

/** A report as those see it whom it was sent to. The evidence is not in it: two people open that, with a reason. */
export const reportView = z.object({
  id: z.uuid(),
  kind: z.enum(reportKinds),
  words: z.string(),
  reporter: namedPerson,
  about: namedPerson.nullable(),
  members: z.array(namedPerson),
  programme: z.object({ id: z.uuid(), name: localizedTextView }),
  /** Everybody who can read it, besides the reporter. */
  readers: z.array(namedPerson),
  at: z.iso.datetime(),
});
export type ReportView = z.infer<typeof reportView>;

/** Whom a report can go to: each coordinator, or those with the HR role together. */
export const reportChoices = z.object({ coordinators: z.array(namedPerson), hr: z.array(namedPerson) });
export type ReportChoices = z.infer<typeof reportChoices>;
