import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import type { Me } from "../shared/own-account.contract.ts";
import { api } from "./api.ts";

// Who is signed in changes rarely, and then the socket says so.
const meOptions = () => api.auth.me.queryOptions({ staleTime: 60_000 });

/** Who is signed in; undefined for the moment between signing out and leaving the screen. */
export const useMe = (): Me | undefined => useQuery(meOptions()).data;

/** Makes sure that somebody is signed in and has read the notice in force before `href` is shown. */
export async function ensureMe(client: QueryClient, href: string): Promise<void> {
  const { notice } = await client.ensureQueryData(meOptions());
  if (notice.read !== notice.version && !href.startsWith("/welcome")) {
    throw redirect({ to: "/welcome", search: { next: href } });
  }
}

/** Keeps what the person prefers, and shows it at once. */
export function useSavePreferences() {
  const client = useQueryClient();
  return useMutation(
    api.auth.savePreferences.mutationOptions({ onSuccess: (me) => client.setQueryData(api.auth.me.queryKey(), me) }),
  );
}

/** Signs out and forgets all that was fetched; `after` is where to go then. */
export function useSignOut(after: () => unknown) {
  const client = useQueryClient();
  return useMutation(
    api.auth.signOut.mutationOptions({
      onSuccess: () => {
        client.clear();
        after();
      },
    }),
  );
}
