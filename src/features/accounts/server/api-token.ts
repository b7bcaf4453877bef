import type { Work } from "#platform/server/context.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";

/** Makes what is ours recognisable to programs that look for secrets in places where they must not be. */
const PREFIX = "parvis_";

export type NewApiToken = {
  personId: string;
  createdBy: string | null;
  name: string;
  scopes: readonly string[];
  expiresAt: Date | null;
};

/** Makes an API token for a person. The token itself is returned, and kept nowhere. */
export async function makeApiToken({ db, now }: Pick<Work, "db" | "now">, wanted: NewApiToken) {
  const token = `${PREFIX}${newToken()}`;
  const row = await db
    .insertInto("apiTokens")
    .values({ ...wanted, scopes: [...wanted.scopes], tokenHash: digestOf(token), createdAt: now })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { token, row };
}
