import { useSyncExternalStore } from "react";
import { Banner } from "#platform/web/kit/banner.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { shellMessages } from "./shell.messages.ts";

/** Amber, above everything, as long as the browser has no network. */
export function OfflineBanner() {
  const t = useMessages(shellMessages);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <div className="p-2 pb-0">
      <Banner tone="caution">{t("offline")}</Banner>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
