import { type ORPCError, ValidationError } from "@orpc/server";
import type { Locale } from "#platform/shared/actor.ts";
import { errorMessages } from "#platform/shared/errors.messages.ts";
import type { Catalogue } from "#platform/shared/messages.ts";
import { fieldErrors } from "./field-errors.ts";
import { requestScope } from "../request-scope.ts";

export type WireError = { code: string; message: string; data?: unknown; fields?: Record<string, string> };

/**
 * The one form that errors have on the wire. The words come from the same catalogues as the screens', in the caller's
 * language; what was not foreseen keeps its details to the log.
 */
export function createErrorEncoder(catalogues: readonly Catalogue[]) {
  const words: Catalogue = Object.assign({}, ...catalogues, errorMessages);
  return (error: ORPCError<string, unknown>): WireError => {
    const locale: Locale = requestScope()?.locale ?? "sv";
    const fields = error.cause instanceof ValidationError ? fieldErrors(error.cause.issues, locale) : null;
    const message = words[error.code]?.[locale] ?? errorMessages.INTERNAL_SERVER_ERROR[locale];
    return {
      code: error.code,
      message,
      ...(error.data !== undefined && !fields ? { data: error.data } : {}),
      ...(fields ? { fields } : {}),
    };
  };
}
