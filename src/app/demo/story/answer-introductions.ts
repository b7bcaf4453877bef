import type { Play } from "./between-colleagues.ts";
import { pairsOf } from "./pairs.ts";

type Answering = { programmeId: string; fromDay: number };

/** Most say yes within a day or two, some say no, a few never answer, so that every end of an introduction is there. */
export async function answerIntroductions({ stage, dice }: Play, { programmeId, fromDay }: Answering): Promise<void> {
  const pairs = await pairsOf(stage, programmeId, "introduced");
  const fates = pairs.map((pair) => ({ ...pair, fate: dice.share() }));
  for (let day = 0; day < 3; day += 1) {
    await stage.go(fromDay + day, 10);
    for (const { relationshipId, emails, fate } of fates.filter((_, index) => index % 3 === day)) {
      const [first = "", second = ""] = emails;
      if (fate > 0.97) continue;
      await (await stage.as(first)).relationships.accept({ relationshipId });
      if (fate > 0.94) continue;
      const other = await stage.as(second);
      if (fate > 0.88) await other.relationships.decline({ relationshipId, reason: { choice: "other-need" } });
      else await other.relationships.accept({ relationshipId });
    }
  }
  await stage.go(fromDay + 8);
}
