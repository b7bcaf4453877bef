import { useQuery } from "@tanstack/react-query";
import type { NextItem } from "#features/home/shared/next-item.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { neverBegan } from "../shared/relationship-states.ts";
import { relationshipsHomeMessages } from "../shared/relationships-home.messages.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";
import { api } from "./api.ts";

const RECENT_MS = 14 * 86_400_000;

/** What a coordinator can help with: proposals that wait for answers, and those that came to nothing lately. */
export function useNextOfProgrammes(): readonly NextItem[] | undefined {
  const t = useMessages(relationshipsHomeMessages);
  const read = useLocalized();
  const { day, dayOf } = useWritten();
  const coordinated = (show: "introduced" | "over") =>
    api.relationships.list.queryOptions({ input: { as: "coordinator", show, limit: 100 } });
  const waiting = useQuery(coordinated("introduced"));
  const over = useQuery(coordinated("over"));
  if (waiting.isPending || over.isPending) return undefined;
  const nothing = (over.data?.items ?? []).filter(cameToNothingLately);
  const inGroups = [
    ...byProgramme(waiting.data?.items ?? []).map((group) => ({ kind: "waiting" as const, group })),
    ...byProgramme(nothing).map((group) => ({ kind: "nothing" as const, group })),
  ];
  return inGroups.flatMap(({ kind, group }): NextItem[] => {
    const [first] = group;
    if (!first) return [];
    const soonest = group.map(({ dates }) => dates.answerBy ?? "").toSorted()[0] ?? "";
    const said = { n: group.length, programme: read(first.programme.name) };
    return [
      {
        id: `${kind} ${first.programme.id}`,
        urgency: "help",
        by: kind === "waiting" && soonest ? soonest : null,
        news: t(`${kind}News`, said),
        title: t(`${kind}Title`, said),
        detail: t(`${kind}Detail`, { when: soonest ? day(dayOf(soonest)) : "" }),
        verb: t("coordinatorVerb"),
        href: `/programmes/${first.programme.id}/relationships`,
      },
    ];
  });
}

const cameToNothingLately = ({ state, dates }: RelationshipView): boolean =>
  neverBegan(state) && dates.closedAt !== null && Date.now() - Date.parse(dates.closedAt) < RECENT_MS;

function byProgramme(relationships: readonly RelationshipView[]): RelationshipView[][] {
  const groups = Map.groupBy(relationships, ({ programme }) => programme.id);
  return [...groups.values()];
}
