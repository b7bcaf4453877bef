import type { Work } from "#platform/server/context.ts";
import type { Channel } from "../shared/subject.ts";

type Choice = { personId: string; subject: string; channel: Channel; isOn: boolean };

/** Keeps what somebody chose for one subject and one channel. */
export async function writeChoice({ db, now }: Pick<Work, "db" | "now">, choice: Choice): Promise<void> {
  const { isOn } = choice;
  await db
    .insertInto("notificationChoices")
    .values({ ...choice, updatedAt: now })
    .onConflict((clash) => clash.columns(["personId", "subject", "channel"]).doUpdateSet({ isOn, updatedAt: now }))
    .execute();
}
