import { stat } from "node:fs/promises";
import { CannotStart } from "../cannot-start.ts";

/** Who PostgreSQL runs as: another account when Parvis is root, which PostgreSQL refuses to be; else nobody special. */
export type Account = { uid: number; gid: number } | null;

/** By convention nobody's account on every Unix; it needs no line in /etc/passwd. */
export const NOBODY = 65534;

/** The account for a cluster: as root, the one that owns the folder already, so that a change of user does not lock it out. */
export async function accountFor(cluster: string): Promise<Account> {
  const own = process.getuid?.();
  const owner = await stat(cluster).catch(() => null);
  if (own === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
  if (owner && owner.uid !== own) {
    throw new CannotStart(
      `The database in ${cluster} belongs to user ${owner.uid}. Start Parvis as that user or as root, or choose another folder with PARVIS_DATA.`,
    );
  }
  return null;
}
