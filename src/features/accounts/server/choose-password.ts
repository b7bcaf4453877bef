import type { Work } from "#platform/server/context.ts";
import { type PasswordFault, passwordFault } from "../shared/password-faults.ts";
import { hashPassword } from "./password-hash.ts";

/** What others know of a person, which a password must not be made of. */
export type Known = { name: string; email: string | null; organisation: string };

type Weak = (fault: PasswordFault) => Error;

/** Gives a person a new password, or throws what `weak` makes of its first fault. The account appears with it. */
export async function choosePassword(
  work: Pick<Work, "db" | "now">,
  { personId, password, known }: { personId: string; password: string; known: Known },
  weak: Weak,
): Promise<void> {
  const fault = passwordFault(password, [known.name, known.email ?? "", known.organisation]);
  if (fault) throw weak(fault);
  const chosen = { passwordHash: await hashPassword(password), passwordSetAt: work.now, updatedAt: work.now };
  await work.db
    .insertInto("accounts")
    .values({ personId, ...chosen, createdAt: work.now })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(chosen))
    .execute();
}
