import { useInfiniteQuery } from "@tanstack/react-query";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Chip } from "#platform/web/kit/chip.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { reviewMessages } from "../shared/review.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { useCauseWords } from "./use-cause-words.ts";

/** Everybody without a partner: why, and what would help. */
export function UnmatchedList({ run }: { run: RunView }) {
  const t = useMessages(reviewMessages);
  const words = useCauseWords();
  const unmatched = useInfiniteQuery(pagesOf(api.matching.unmatched, { runId: run.id }));
  const outcome = run.comparison.find(({ aim }) => aim === run.aim);
  return (
    <Section heading={t("unmatched", { n: outcome?.unmatched ?? 0 })}>
      <Loaded
        pages={unmatched}
        empty={<p className="text-14 text-ink-2">{t("everybodyMatched")}</p>}
        within={(rows) => <ul className="grid divide-y divide-line">{rows}</ul>}
      >
        {(one) => {
          const { why, help } = words(one);
          return (
            <li className="grid gap-1 py-2.5">
              <span className="flex items-center gap-2">
                <Avatar person={one.person} size={24} isSilent />
                <b className="text-14 font-semibold">{one.person.name}</b>
                {one.person.isFirstInLine && <Chip text={t("firstInLine")} tone="us" />}
              </span>
              <span className="text-13 text-ink-2">
                {why} {help}
              </span>
            </li>
          );
        }}
      </Loaded>
    </Section>
  );
}
