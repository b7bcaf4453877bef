import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { EventKind } from "#platform/shared/event.ts";

/** Which query is out of date after which event. */
export type RefetchRule = {
  type: string;
  /** The queries to fetch again, given the topic's name and id that the event came by. */
  keyFor: (topic: string, id: string) => QueryKey;
};

type Utils<Input> = { key: (options?: { input?: Input }) => QueryKey };

/**
 * "When this happens, that query is out of date": `export const goalsLive = [refetchOn(goalCheckedIn, api.goals.list,
 * "relationshipId")]`. With `inputKey` only the queries are fetched whose input has the topic's id under that name.
 */
export function refetchOn<Name extends string = never>(
  kind: Pick<EventKind, "type" | "live">,
  query: Utils<{ [K in NoInfer<Name>]?: string }>,
  inputKey?: Name,
): RefetchRule {
  const keyFor = (topic: string, id: string) =>
    inputKey !== undefined && kind.live[topic] === inputKey ? query.key({ input: withId(inputKey, id) }) : query.key();
  return { type: kind.type, keyFor };
}

/** An input that has only this one name; the other names of the query's input match anything. */
function withId<Name extends string>(name: Name, id: string): { [K in Name]?: string } {
  const input: { [K in Name]?: string } = {};
  input[name] = id;
  return input;
}

/** Marks what the rules name as out of date; what is on a screen is fetched again at once, the rest when it is next shown. */
export function refetch(
  client: QueryClient,
  rules: readonly RefetchRule[],
  from: { topic: string; id: string },
  type?: string,
): void {
  for (const rule of rules) {
    if (type === undefined || rule.type === type)
      void client.invalidateQueries({ queryKey: rule.keyFor(from.topic, from.id) });
  }
}
