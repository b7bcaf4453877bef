import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Icon } from "@phosphor-icons/react";
import { EnvelopeSimpleIcon } from "@phosphor-icons/react/dist/csr/EnvelopeSimple";
import { TrayIcon } from "@phosphor-icons/react/dist/csr/Tray";
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

const icons: Partial<Record<MailView["state"], { icon: Icon }>> = { kept: { icon: TrayIcon } };

function MailRow({ mail }: { mail: MailView }) {
  const t = useMessages(administrationMessages);
  const w = useWritten();
  const { attempts, error } = mail;
  return (
    <Row
      lead={<EnvelopeSimpleIcon size={20} aria-hidden />}
      title={useSort(mail.kind)}
      detail={t("mailTo", { name: mail.toName, address: mail.toAddress })}
      below={error && <span className="text-13 text-ink-2">{t("mailFailed", { attempts, error })}</span>}
      end={
        <span className="flex items-center gap-x-3 gap-y-1 max-sm:flex-col max-sm:items-end">
          {w.moment(mail.sentAt ?? mail.createdAt)}
          <Status tone={tones[mail.state]} text={t(mail.state)} isBare {...icons[mail.state]} />
        </span>
      }
    />
  );
}

/** What sort of mail it is: by its own name, or by what it is about. */
function useSort(kind: string): string {
  const t = useMessages(administrationMessages);
  const [about] = kind.split(".");
  const names = [kind.replace(".", "-"), `about-${about}`];
  const name = names.find((one) => t.has(one));
  return name === undefined ? t("someMail") : t(name);
}
