import { Note } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { MatchingView } from "../shared/run-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import { firstName } from "./first-name.ts";

/** Says to a coordinator who takes part what becomes of the own pair, and who does the matching. */
export function OwnPairNote({ you: { isLeftToOthers, otherCoordinators: others } }: Pick<MatchingView, "you">) {
  const t = useMessages(reviewMessages);
  const { list } = useWritten();
  if (others.length === 0) return <Note>{t("ownPairAlone")}</Note>;
  return <Note>{t(isLeftToOthers ? "leftToOthers" : "ownPairOther", { names: list(others.map(firstName)) })}</Note>;
}
