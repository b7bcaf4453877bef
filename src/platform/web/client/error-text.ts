import type { Catalogue } from "#platform/shared/messages.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { WireError } from "./wire-error.ts";

/**
 * Says what went wrong: the feature's own sentence for the code, else the one that the server sent, else that there was no
 * contact. `const say = useErrorText(goalsMessages); say(mutation.error)`
 */
export function useErrorText(catalogue: Catalogue = {}): (error: unknown) => string {
  const own = useMessages(catalogue);
  const kit = useMessages(kitMessages);
  return (error) => {
    if (!(error instanceof WireError)) return kit("noContact");
    if (own.has(error.code)) return own(error.code, valuesOf(error.data));
    if (error.message !== error.code) return error.message;
    return kit.has(error.code) ? kit(error.code) : kit("failedBody");
  };
}

/** The plain values of an error's data, for the holes in its sentence. */
function valuesOf(data: unknown): Record<string, string | number> {
  if (typeof data !== "object" || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}
