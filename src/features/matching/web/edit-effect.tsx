import { skipToken, useQuery } from "@tanstack/react-query";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Note } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { EditInput, EffectView } from "../shared/edits.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { pairActionsMessages } from "../shared/pair-actions.messages.ts";
import { api } from "./api.ts";
import { firstName } from "./first-name.ts";

/** How many changes are told one by one. */
const TOLD = 6;

/** What a change would do, asked anew for each that is considered; `null` while nothing is chosen. */
export function EditEffect({ runId, version, edit }: { runId: string; version: number; edit: EditInput | null }) {
  const t = useMessages(pairActionsMessages);
  const say = useErrorText(matchingMessages);
  const effect = useQuery({
    queryKey: [...api.matching.preview.key(), runId, version, edit],
    queryFn: edit ? () => api.matching.preview.call({ runId, edit }) : skipToken,
    retry: false,
  });
  if (!edit) return null;
  if (effect.error) return <Note tone="caution">{say(effect.error)}</Note>;
  return (
    <div aria-live="polite">
      <Note>
        <b className="font-semibold">{t("effect")}</b>
        {effect.data ? <Told effect={effect.data} /> : <p className="pt-1 text-ink-2">{t("effectLoading")}</p>}
      </Note>
    </div>
  );
}

function Told({ effect: { matched, moved } }: { effect: EffectView }) {
  const t = useMessages(pairActionsMessages);
  const rest = moved.length - TOLD;
  return (
    <ul className="grid gap-1 pt-1 text-ink-2">
      <li>{t("effectMatched", { n: matched.after, before: matched.before })}</li>
      {moved.length === 0 && <li>{t("effectNobody")}</li>}
      {moved.slice(0, TOLD).map((move) => (
        <li key={move.person.id}>
          <Move {...move} />
        </li>
      ))}
      {rest > 0 && <li>{t("effectMore", { n: rest })}</li>}
    </ul>
  );
}

function Move({ person, partner, gets }: EffectView["moved"][number]) {
  const t = useMessages(pairActionsMessages);
  const name = firstName(person);
  if (!partner.after) return t("effectAlone", { name });
  const after = { name, partner: firstName(partner.after), after: gets.after };
  if (!partner.before) return t("effectNew", after);
  return t("effectTo", { ...after, earlier: firstName(partner.before), before: gets.before });
}
