import { messages } from "./messages.ts";

/** What every mail has in common. */
export const mailMessages = messages({
  address: { sv: "Om knappen inte fungerar: {url}", en: "If the button does not work: {url}" },
});
