export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];

/**
 * Who is asking. `id` is the person's id, or null for somebody who is not signed in. `roles` are organisation-wide
 * roles; what a person is within an object is a fact that access loads. `scopes` limits an API token; a session has none.
 */
export type Actor = {
  id: string | null;
  roles: readonly string[];
  locale: Locale;
  timeZone: string;
  scopes: readonly string[] | null;
};

/** An actor that is certainly a person: what every signed-in road hands to a command. */
export type SignedIn = Actor & { id: string };

export const isSignedIn = (actor: Actor): actor is SignedIn => actor.id !== null;
