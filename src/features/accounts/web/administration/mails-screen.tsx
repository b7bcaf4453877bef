import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { EnvelopeSimpleIcon } from "@phosphor-icons/react/dist/csr/EnvelopeSimple";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Status, type StatusTone } from "#platform/web/kit/status.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { MailView } from "../../shared/admin.contract.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { api } from "../api.ts";
import { AdminScreen } from "./admin-screen.tsx";

/** The outside of every mail: to whom, what sort, how it went. */
export function MailsScreen() {
  const t = useMessages(administrationMessages);
  const mails = useInfiniteQuery(pagesOf(api.admin.mails, {}));
  const sendsMail = useQuery(api.organisation.get.queryOptions()).data?.sendsMail ?? true;
  return (
    <AdminScreen heading={t("mailsHeading")} lead={t("mailsLead")}>
      <div className="grid gap-6">
        {!sendsMail && <Banner tone="quiet">{t("mailsKept")}</Banner>}
        <Loaded pages={mails} empty={t("mailsEmpty")} within={(rows) => <Rows label={t("mails")}>{rows}</Rows>}>
          {(mail) => <MailRow mail={mail} />}
        </Loaded>
      </div>
    </AdminScreen>
  );
}

const tones: Record<MailView["state"], StatusTone> = {
  waiting: "waiting",
  sent: "done",
  kept: "draft",
  failed: "off-track",
};

function MailRow({ mail }: { mail: MailView }) {
  const t = useMessages(administrationMessages);
  const w = useWritten();
  const sort = mail.kind.replace(".", "-");
  const { attempts, error } = mail;
  return (
    <Row
      lead={<EnvelopeSimpleIcon size={20} aria-hidden />}
      title={t.has(sort) ? t(sort) : mail.kind}
      detail={t("mailTo", { name: mail.toName, address: mail.toAddress })}
      below={error && <span className="text-13 text-ink-2">{t("mailFailed", { attempts, error })}</span>}
      end={
        <span className="flex items-center gap-3">
          {w.moment(mail.sentAt ?? mail.createdAt)}
          <Status tone={tones[mail.state]} text={t(mail.state)} isBare />
        </span>
      }
    />
  );
}
