import { useInfiniteQuery } from "@tanstack/react-query";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Chip } from "#platform/web/kit/chip.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { UnmatchedView } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { whyMessages } from "../shared/why.messages.ts";
import { api } from "./api.ts";
import { firstName } from "./first-name.ts";
import { useCauseWords } from "./use-cause-words.ts";
import { useHelpWords } from "./use-help-words.ts";

/** Everybody without a partner: why, and what would help. */
export function UnmatchedList({ run }: { run: RunView }) {
  const t = useMessages(reviewMessages);
  const unmatched = useInfiniteQuery(pagesOf(api.matching.unmatched, { runId: run.id }));
  const outcome = run.comparison.find(({ aim }) => aim === run.aim);
  return (
    <Section heading={t("unmatched", { n: outcome?.unmatched ?? 0 })}>
      <Loaded
        pages={unmatched}
        empty={<p className="text-14 text-ink-2">{t("everybodyMatched")}</p>}
        within={(rows) => <ul className="grid divide-y divide-line">{rows}</ul>}
      >
        {(one) => <Unmatched one={one} />}
      </Loaded>
    </Section>
  );
}

function Unmatched({ one }: { one: UnmatchedView }) {
  const t = useMessages(reviewMessages);
  const { why, help } = useCauseWords()(one);
  const changes = useHelpWords()(one);
  return (
    <li className="grid gap-1 py-2.5">
      <span className="flex items-center gap-2">
        <Avatar person={one.person} size={24} isSilent />
        <b className="text-14 font-semibold">{one.person.name}</b>
        {one.person.isFirstInLine && <Chip text={t("firstInLine")} tone="us" />}
      </span>
      <span className="text-13 text-ink-2">
        {why} {changes.length === 0 && help}
      </span>
      <Changes name={firstName(one.person)} changes={changes} />
    </li>
  );
}

/** What was tried and would give the person a partner. */
function Changes({ name, changes }: { name: string; changes: readonly string[] }) {
  const t = useMessages(whyMessages);
  if (changes.length === 0) return null;
  return (
    <ul aria-label={t("wouldHelp", { name })} className="grid list-disc gap-1 pl-4 text-13">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
