import type { ValidationError } from "@orpc/server";
import { createTranslator } from "use-intl/core";
import type { Locale } from "#platform/shared/actor.ts";
import { fieldErrorMessages } from "#platform/shared/field-errors.messages.ts";

type Issue = ValidationError["issues"][number];
type FieldError = keyof typeof fieldErrorMessages;

/** Which input fields were refused and why, in words: `{ "needs.0.priority": "Högst 3." }`. */
export const fieldErrors = (issues: readonly Issue[], locale: Locale): Record<string, string> =>
  Object.fromEntries(issues.map((issue) => [pathOf(issue), sentence(issue, locale)]));

const pathOf = ({ path }: Issue): string =>
  (path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join(".");

function sentence(issue: Issue, locale: Locale): string {
  const kind = kindOf(issue);
  const messages = { [kind]: fieldErrorMessages[kind][locale] };
  const translate = createTranslator({ locale, messages, onError: () => undefined });
  return translate(kind, { minimum: numberIn(issue, "minimum"), maximum: numberIn(issue, "maximum") });
}

function kindOf(issue: Issue): FieldError {
  const code = wordIn(issue, "code");
  if (code === "invalid_type") return Reflect.get(issue, "input") === undefined ? "missing" : "invalid";
  if (code === "too_small" && wordIn(issue, "origin") === "string" && numberIn(issue, "minimum") === 1)
    return "missing";
  const candidates = [`${code}_${sizeOf(wordIn(issue, "origin"))}`, wordIn(issue, "format"), code];
  return candidates.find((candidate): candidate is FieldError => candidate in fieldErrorMessages) ?? "invalid";
}

const sizeOf = (origin: string) => (origin === "string" || origin === "array" ? origin : "number");
const wordIn = (issue: Issue, key: string): string => String(Reflect.get(issue, key) ?? "");
const numberIn = (issue: Issue, key: string): number => Number(Reflect.get(issue, key) ?? 0);
