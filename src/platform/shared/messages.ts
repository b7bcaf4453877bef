import type { Locale } from "./actor.ts";

/** One sentence in both languages, in ICU form: `{n, plural, one {# uppgift} other {# uppgifter}}`. */
export type Message = { readonly [L in Locale]: string };
export type Catalogue = Readonly<Record<string, Message>>;

/** Declares a catalogue; a language that is missing does not compile. */
export const messages = <C extends Catalogue>(catalogue: C): C => catalogue;
