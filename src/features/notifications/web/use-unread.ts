import { useQuery } from "@tanstack/react-query";
import { api } from "./api.ts";

/** How many lie unread; 0 until it is known. */
export const useUnread = (): number => useQuery(api.notifications.unread.queryOptions()).data?.count ?? 0;
