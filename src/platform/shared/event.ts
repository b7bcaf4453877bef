import { z } from "zod";

type Shape = z.ZodRawShape;

/** A kind of thing that happened: past tense, ids and small enumerations, never content. */
export type EventKind<Fields extends Shape = Shape> = {
  readonly type: string;
  readonly version: number;
  readonly payload: z.ZodObject<Fields>;
  /** Live topic -> the payload field that holds the topic's id (one id or several). */
  readonly live: Readonly<Record<string, string>>;
};

/** One thing that happened, on its way to the event log. */
export type Happened = { kind: EventKind; payload: Record<string, unknown> };

/**
 * Declares a kind of event and returns the function that makes one. `live` names the topics whose open screens should
 * look again: `{ relationship: "relationshipId" }` reaches everyone who may follow that relationship.
 */
export function event<Fields extends Shape>(
  type: string,
  version: number,
  fields: Fields,
  live: Readonly<Record<string, keyof Fields & string>> = {},
): EventKind<Fields> & ((payload: z.input<z.ZodObject<Fields>>) => Happened) {
  const payload = z.strictObject(fields);
  const kind: EventKind = { type, version, payload, live };
  const happened = (input: unknown): Happened => ({ kind, payload: payload.parse(input) });
  return Object.assign(happened, { type, version, payload, live });
}
