import type { QueryClient } from "@tanstack/react-query";
import type { Locale } from "#platform/shared/actor.ts";
import type { Person } from "./kit/avatar.tsx";
import type { MenuChoice } from "./kit/menu.tsx";
import type { Theme } from "./theme.ts";

/** Who is signed in, as the shell shows it. */
export type Account = {
  person: Person;
  /** Under the name: "Koordinator". */
  detail?: string;
  locale: Locale;
  timeZone: string;
  theme: Theme;
  /** What the account menu offers beside language and theme: sessions, sign out. */
  choices: readonly MenuChoice[];
  /** Remembers the language on the account as well, so that mails follow. */
  rememberLocale: (locale: Locale) => void;
  /** The same for light and dark, so that the next device begins with it. */
  rememberTheme: (theme: Theme) => void;
};

/** What the feature of accounts gives the app: it knows who is signed in, the shell does not. */
export type Session = {
  /** Where somebody signs in; it gets `?next=` with the address that was asked for. */
  signInPath: string;
  /**
   * Resolves when somebody is signed in; throws UNAUTHORIZED otherwise, or a redirect to what must be read before `href`.
   * Asked before every screen, answered from the cache.
   */
  ensure: (client: QueryClient, href: string) => Promise<unknown>;
  useAccount: () => Account;
};
