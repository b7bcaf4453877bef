import type { Message } from "#platform/shared/messages.ts";

/** Where news reaches a person. The inbox is in Parvis; mail is for those who are not there. */
export const channels = ["inbox", "mail"] as const;
export type Channel = (typeof channels)[number];

/** How a channel stands before somebody has chosen. `always` is not for choosing: a new sign-in is told, whatever one likes. */
export type Standing = "always" | "on" | "off";

/** What a person chooses by: one line of the settings, which several kinds of news belong to. */
export type Subject = {
  readonly name: string;
  readonly label: Message;
  readonly help: Message;
} & { readonly [C in Channel]: Standing };
