/** JSON that the database takes whatever was in a file: without zero signs and halves of signs, which jsonb refuses. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? part.toWellFormed().replaceAll("\0", "\ufffd") : part,
  );
