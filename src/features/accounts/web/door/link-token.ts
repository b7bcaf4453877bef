import { useEffect, useState } from "react";

/**
 * The secret in the address's fragment, taken out of the address at once: it stays in no history and no screenshot, and was
 * never sent anywhere.
 */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash !== "") history.replaceState(history.state, "", location.pathname + location.search);
  }, []);
  return token;
}
