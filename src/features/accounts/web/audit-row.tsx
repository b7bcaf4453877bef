import { WrenchIcon } from "@phosphor-icons/react/dist/csr/Wrench";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Row } from "#platform/web/kit/rows.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { AuditView } from "../shared/audit.contract.ts";
import { auditMessages } from "../shared/audit.messages.ts";
import { useAuditSentence } from "./audit-sentence.ts";

/** One line of the audit log: who, what, when, from where. */
export function AuditRow({ entry }: { entry: AuditView }) {
  const t = useMessages(auditMessages);
  const w = useWritten();
  const sentence = useAuditSentence();
  return (
    <Row
      lead={entry.actor ? <Avatar person={entry.actor} size={28} /> : <WrenchIcon size={20} aria-hidden />}
      title={sentence(entry)}
      detail={entry.address && t("from", { address: entry.address })}
      end={w.moment(entry.at)}
    />
  );
}
