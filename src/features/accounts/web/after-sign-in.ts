import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";

/** Where the reader wanted to go before the sign-in came between: an address of this client, else the first page. */
export function useNextAddress(): string {
  const { next } = useSearch({ strict: false }) as { next?: unknown };
  return typeof next === "string" && /^\/(?![/\\])/u.test(next) ? next : "/";
}

/** What follows a sign-in: everything that was fetched as nobody, or as somebody else, is forgotten. */
export function useAfterSignIn(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = useNextAddress();
  return async () => {
    client.clear();
    await navigate({ href: next });
  };
}
