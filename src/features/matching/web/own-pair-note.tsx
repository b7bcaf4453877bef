import { Note } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import { firstName } from "./first-name.ts";

/** Says to a coordinator who takes part what becomes of the own pair. */
export function OwnPairNote({ others }: { others: readonly { id: string; name: string }[] }) {
  const t = useMessages(reviewMessages);
  const { list } = useWritten();
  return (
    <Note>{others.length === 0 ? t("ownPairAlone") : t("ownPairOther", { names: list(others.map(firstName)) })}</Note>
  );
}
