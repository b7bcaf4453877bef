import { useMessages } from "#platform/web/language/use-messages.ts";
import { accountMenuMessages } from "../shared/account-menu.messages.ts";
import type { AuditView } from "../shared/audit.contract.ts";
import { auditMessages } from "../shared/audit.messages.ts";
import { useMe } from "./me.ts";

/** Says a line of the audit log as a sentence, to the one who reads it. */
export function useAuditSentence(): (entry: AuditView) => string {
  const t = useMessages(auditMessages);
  const roles = useMessages(accountMenuMessages);
  const me = useMe()?.person.id;
  const nameOf = (person: { id: string; name: string } | null, you: "you" | "toYou") => {
    if (person?.id === me) return t(you);
    return person?.name || t("formerColleague");
  };
  return ({ action, actor, subject, detail }) => {
    const key = action.replace(".", "-");
    if (!t.has(key)) return action;
    const role = String(detail["role"] ?? "");
    return t(key, {
      who: actor ? nameOf(actor, "you") : t("server"),
      whom: nameOf(subject, "toYou"),
      isOwn: String(actor?.id === subject?.id),
      role: roles.has(role) ? roles(role) : role,
    });
  };
}
