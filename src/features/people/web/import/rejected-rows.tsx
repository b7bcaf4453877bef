import { DownloadSimpleIcon } from "@phosphor-icons/react/dist/csr/DownloadSimple";
import { buttonLook } from "#platform/web/kit/button-look.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";

/** The rows that need correcting, as a file to correct and send again. */
export function RejectedRows({ importId, count }: { importId: string; count: number }) {
  const t = useMessages(importScreenMessages);
  return (
    <a
      href={`/api/people/imports/${importId}/rejected-rows`}
      download
      className={buttonLook("secondary", { isSmall: true })}
    >
      <DownloadSimpleIcon size={16} aria-hidden />
      {t("rejectedFile", { n: count })}
    </a>
  );
}
