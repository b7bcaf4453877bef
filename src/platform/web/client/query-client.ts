import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { codeOf, WireError } from "./wire-error.ts";

const MOST_TRIES = 3;

/**
 * The store of everything that was fetched. `onSignedOut` is called once when the server no longer knows the session of
 * somebody for whom it has answered before; who has not come in yet is no news.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  let isInside = false;
  const onSuccess = () => {
    isInside = true;
  };
  const onError = (error: unknown) => {
    if (!isInside || codeOf(error) !== "UNAUTHORIZED") return;
    isInside = false;
    onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onSuccess, onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Five seconds: moving back and forth between two screens asks once; what is live is told when it changes.
      queries: { staleTime: 5000, retry: isWorthAnotherTry, retryDelay: pauseBefore, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
}

/** A refusal stays a refusal; a broken connection or a server that restarts is worth a few tries. */
export function isWorthAnotherTry(tries: number, error: unknown): boolean {
  const isRefusal = error instanceof WireError && error.status < 500 && error.status !== 429;
  return !isRefusal && tries < MOST_TRIES;
}

const pauseBefore = (tries: number): number => Math.min(4000, 300 * 2 ** tries);
