import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { UnmatchedCause } from "../shared/cause.ts";
import type { UnmatchedView } from "../shared/proposal-view.ts";
import { whyMessages } from "../shared/why.messages.ts";
import { firstName, nameIn } from "./first-name.ts";

type Words = { why: string; help: string };

/** Why somebody has no partner, and what would help, in words. */
export function useCauseWords(): (one: UnmatchedView) => Words {
  const t = useMessages(whyMessages);
  const { list } = useWritten();
  const closed = useClosedWords();
  return ({ person, cause, people }) => {
    const name = firstName(person);
    switch (cause.kind) {
      case "no-allowed-partner":
      case "no-complement":
        return closed(cause, name);
      case "below-minimum":
        return { why: t(cause.kind, { best: cause.best, minimum: cause.minimum }), help: t("below-minimumHelp") };
      case "partners-taken":
        return { why: t(cause.kind, { n: cause.people }), help: t("partners-takenHelp") };
      case "outbid": {
        const names = cause.nearest.map((id) => nameIn(people, id)).filter((word) => word !== "");
        return { why: t(cause.kind), help: names.length > 0 ? t("outbidHelp", { names: list(names) }) : "" };
      }
      case "not-answered":
      case "odd-one-out":
      case "search-stopped":
        return { why: t(cause.kind), help: t(`${cause.kind}Help`) };
    }
  };
}

type Closed = Extract<UnmatchedCause, { kind: "no-allowed-partner" | "no-complement" }>;

/** Causes that lie between the person and everybody else. */
function useClosedWords(): (cause: Closed, name: string) => Words {
  const t = useMessages(whyMessages);
  const read = useLocalized();
  const { list } = useWritten();
  return (cause, name) => {
    if (cause.kind === "no-complement") {
      const topics = (phrases: typeof cause.unmet) => list(phrases.map((one) => read(one).toLocaleLowerCase()));
      const help = t("no-complementHelp");
      if (cause.unmet.length > 0) return { why: t("unmet", { topics: topics(cause.unmet) }), help };
      if (cause.unwanted.length > 0) return { why: t("unwanted", { topics: topics(cause.unwanted) }), help };
      return { why: t(cause.kind), help };
    }
    const rules = cause.inTheWay.map(({ rule, people }) => t("ruleCount", { rule: t(rule), n: people }));
    const way = rules.length > 0 ? ` ${t("inTheWay", { rules: list(rules) })}` : "";
    const [open] = cause.wouldOpen.toSorted((a, b) => b.people - a.people);
    const help = open ? t("wouldOpen", { rule: t(open.rule), n: open.people }) : t("no-allowed-partnerHelp");
    return { why: t(cause.kind, { name }) + way, help };
  };
}
