import type { Asking } from "#platform/server/context.ts";
import { networkOf } from "#platform/server/http/address.ts";
import { type Counted, countTry, forgetTry } from "#platform/server/rate-limits.ts";
import { audit } from "./audit.ts";
import { digestOf } from "#platform/server/secret-token.ts";

const QUARTER = 15 * 60;
const PER_ACCOUNT = 10;
/** Failed tries from one network. An office behind one address has many people, and only failures stay counted. */
const PER_NETWORK = 100;

/** A door that somebody knocks at: its name, whose account it is said to be, and whether this browser is known there. */
export type Knock = {
  door: string;
  account: string;
  /** Digest of the browser's token when the person has signed in with it before. */
  knownDevice: string | null;
  personId: string | null;
};

/**
 * Counts a try at a door before anything is looked at. Strangers share ten tries an account; a browser that the person
 * used before has ten of its own, so that nobody who guesses can shut the owner out. The last try is written to the audit
 * log, once for each wave.
 */
export async function knock(ctx: Asking, { door, account, knownDevice, personId }: Knock): Promise<void> {
  await ctx.asSystem(`count tries at ${door}`, async (system) => {
    const left = await countTry(system, accountCount({ door, account, knownDevice }));
    await countTry(system, networkCount(ctx, door));
    if (left > 0) return;
    const detail = { door, tries: PER_ACCOUNT };
    await audit(
      { ...system, origin: ctx.origin },
      { action: "door.guessed", subjectPersonId: personId ?? undefined, detail },
    );
  });
}

/** The try was right: it counts neither against the account nor against the network. */
export async function welcome(ctx: Asking, { door, account, knownDevice }: Omit<Knock, "personId">): Promise<void> {
  await forgetTry(ctx, accountCount({ door, account, knownDevice }));
  await forgetTry(ctx, networkCount(ctx, door));
}

/** Counts a try with a secret that cannot be guessed, where only the network can be held to account. */
export const knockWithToken = (ctx: Asking, door: string): Promise<void> =>
  ctx.asSystem(`count tries at ${door}`, async (system) => void (await countTry(system, networkCount(ctx, door))));

/** The token was right. */
export const welcomeWithToken = (ctx: Asking, door: string): Promise<void> => forgetTry(ctx, networkCount(ctx, door));

const accountCount = ({ door, account, knownDevice }: Omit<Knock, "personId">): Counted => ({
  bucket: `${door}.account`,
  key: digestOf(`${account} ${knownDevice ?? ""}`),
  limit: PER_ACCOUNT,
  seconds: QUARTER,
});

const networkCount = ({ origin }: Asking, door: string): Counted => ({
  bucket: `${door}.network`,
  key: digestOf(networkOf(origin.address)),
  limit: PER_NETWORK,
  seconds: QUARTER,
});
