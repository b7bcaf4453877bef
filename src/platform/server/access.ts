import { ORPCError } from "@orpc/server";
import type { Rule } from "#platform/shared/policy.ts";
import type { Anyone, Asking } from "./context.ts";

/**
 * The one road from an input to what a command may touch. It answers NOT_FOUND for what the actor may not read, so that
 * unreadable and missing look the same, and FORBIDDEN for what she may read but not do.
 */
export type Access<Input, Granted> = {
  readonly needsSignIn: boolean;
  readonly grant: (ctx: Asking, input: Input) => Promise<Granted>;
};

export const notFound = () => new ORPCError("NOT_FOUND", { defined: true, status: 404 });
export const forbidden = () => new ORPCError("FORBIDDEN", { defined: true, status: 403 });

/** Nobody needs to be signed in: sign-in itself, health, the set-up page. */
export const anyone = (): Access<unknown, Anyone> => ({
  needsSignIn: false,
  grant: () => Promise.resolve({ anyone: true }),
});

/** Everyone who is signed in; the query narrows to the actor's own by itself. */
export const signedIn = (): Access<unknown, { readonly signedIn: true }> => ({
  needsSignIn: true,
  grant: () => Promise.resolve({ signedIn: true }),
});

/** Those whose organisation-wide roles satisfy the rule. Others are told that it does not exist. */
export const whoMay = (rule: Rule<unknown>): Access<unknown, { readonly signedIn: true }> => ({
  needsSignIn: true,
  grant: (ctx) =>
    rule(ctx.actor, undefined) ? Promise.resolve({ signedIn: true as const }) : Promise.reject(notFound()),
});

export type Road<Granted> = {
  /** Loads the facts of many objects in a fixed number of statements, whatever their number. */
  load(ctx: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Granted>>;
  read: Rule<Granted>;
};

/**
 * Makes the road to one kind of object: `const onGoal = accessTo<GrantedGoal>({ load, read })`, used as
 * `onGoal("goalId", goalPolicy.checkIn)`.
 */
export function accessTo<Granted>(road: Road<Granted>) {
  return <Key extends string>(key: Key, rule: Rule<Granted>): Access<Readonly<Record<Key, string>>, Granted> => ({
    needsSignIn: true,
    grant: async (ctx, input) => grantOne(ctx, road, input[key], rule),
  });
}

async function grantOne<Granted>(ctx: Asking, road: Road<Granted>, id: string, rule: Rule<Granted>): Promise<Granted> {
  const granted = (await road.load(ctx, [id])).get(id);
  if (granted === undefined || !road.read(ctx.actor, granted)) throw notFound();
  if (!rule(ctx.actor, granted)) throw forbidden();
  return granted;
}
