import { useQuery } from "@tanstack/react-query";
import type { NextItem } from "#features/home/shared/next-item.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { CLOSING_DAYS } from "../shared/due-step.ts";
import { firstName } from "../shared/first-name.ts";
import { isNew } from "./is-new.ts";
import { relationshipsHomeMessages } from "../shared/relationships-home.messages.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";
import { api } from "./api.ts";

type Kind = "proposal" | "quiet" | "done" | "closing" | "new";

const DAY_MS = 86_400_000;

/** What the reader's own relationships ask for next; undefined while they are being fetched. */
export function useNextOfOwn(): readonly NextItem[] | undefined {
  const t = useMessages(relationshipsHomeMessages);
  const read = useLocalized();
  const { list, moment, day, dayOf } = useWritten();
  const own = useQuery(api.relationships.list.queryOptions({ input: { as: "member", limit: 100 } }));
  if (own.isPending) return undefined;
  return (own.data?.items ?? []).flatMap((relationship): NextItem[] => {
    const kind = kindOf(relationship);
    if (kind === null) return [];
    const { id, members, programme, dates } = relationship;
    const names = list(members.slice(1).map(firstName));
    const by = dayOfKind(kind, dates);
    const when = kind === "proposal" && by ? moment(by) : by ? day(dayOf(by)) : "";
    return [
      {
        id: `relationship ${id}`,
        urgency: urgencies[kind],
        by,
        news: t(`${kind}News`, { names }),
        title: t(`${kind}Title`, { names }),
        detail: t(`${kind}Detail`, { when, programme: read(programme.name) }),
        verb: t(`${kind}Verb`),
        href: `/relationships/${id}`,
        people: members,
      },
    ];
  });
}

const urgencies = { proposal: "answer", quiet: "answer", done: "answer", closing: "dated", new: "begin" } as const;

/** What it asks for, if it asks for anything. */
function kindOf({ state, you, can, dates }: RelationshipView): Kind | null {
  if (can.accept) return "proposal";
  if (you?.isDormant) return "quiet";
  if (can.sayDone && you && !you.saidDone && you.othersDone > 0) return "done";
  if (state === "closing") return "closing";
  return state === "accepted" && isNew(dates.acceptedAt) ? "new" : null;
}

function dayOfKind(kind: Kind, { answerBy, closingAt }: RelationshipView["dates"]): string | null {
  if (kind === "proposal") return answerBy;
  if (kind !== "closing" || closingAt === null) return null;
  return new Date(Date.parse(closingAt) + CLOSING_DAYS * DAY_MS).toISOString();
}
