import { ORPCError } from "@orpc/client";

/** What the API answers when it refuses: a code, a sentence in the caller's language, and which fields are wrong. */
export class WireError extends ORPCError<string, unknown> {
  /** Field name -> what is wrong with it, in the reader's language. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(
    code: string,
    options: { status: number; message: string; data: unknown; fields: Record<string, string> },
  ) {
    const { status, message, data, fields } = options;
    super(code, { defined: true, status, message, data });
    this.fields = fields;
  }
}

/** Reads `{ code, message, data?, fields? }`; anything else (a proxy's page, an empty body) becomes its status. */
export function wireErrorOf(body: unknown, status: number): WireError {
  const code = textIn(body, "code") ?? `HTTP_${status}`;
  const message = textIn(body, "message") ?? "";
  return new WireError(code, { status, message, data: valueIn(body, "data"), fields: fieldsIn(body) });
}

/** The code of anything that was thrown, or null when it did not come from the API (no contact, a bug). */
export const codeOf = (error: unknown): string | null => (error instanceof ORPCError ? error.code : null);

function valueIn(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
}

function textIn(body: unknown, name: string): string | null {
  const value = valueIn(body, name);
  return typeof value === "string" ? value : null;
}

function fieldsIn(body: unknown): Record<string, string> {
  const fields = valueIn(body, "fields");
  if (typeof fields !== "object" || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [name, String(message)]));
}
