import type { Platform } from "#platform/server/platform.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";

/**
 * The one-time address of the set-up page, or null when the organisation is there. Made anew at each start, because what
 * was printed on a terminal is easily lost; the token stands in the fragment, which is never sent.
 */
export async function setUpUrl({ database, clock, publicUrl }: Platform): Promise<string | null> {
  if (await database.selectFrom("organisation").select("name").executeTakeFirst()) return null;
  const token = newToken();
  await database
    .insertInto("setUpLinks")
    .values({ tokenHash: digestOf(token), createdAt: clock.now() })
    .execute();
  return `${publicUrl()}/set-up#${token}`;
}
