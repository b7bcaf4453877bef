import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type LiveConnection, openLiveConnection } from "./live-connection.ts";
import { refetch, type RefetchRule } from "./refetch-on.ts";

const LiveContext = createContext<LiveConnection | null>(null);

/** Holds the one socket of the page. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [connection] = useState(() => openLiveConnection(`${location.origin.replace(/^http/u, "ws")}/api/live`));
  return <LiveContext value={connection}>{children}</LiveContext>;
}

/**
 * Follows one thing while the screen is shown: `useLive("relationship", relationshipId, goalsLive)`. What the rules name is
 * fetched again when it changes, and once when following begins or begins anew: something may have happened in between.
 */
export function useLive(topic: string, id: string | null | undefined, rules: readonly RefetchRule[]): void {
  const connection = useContext(LiveContext);
  const client = useQueryClient();
  useEffect(() => {
    if (!connection || !id) return;
    return connection.follow(topic, id, ({ type }) => refetch(client, rules, { topic, id }, type));
  }, [connection, client, topic, id, rules]);
}
