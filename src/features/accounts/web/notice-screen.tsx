import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { EyeSlashIcon } from "@phosphor-icons/react/dist/csr/EyeSlash";
import type { ReactNode } from "react";
import { Button } from "#platform/web/kit/button.tsx";
import { Drawing } from "#platform/web/kit/drawings.tsx";
import { VisibilityGlyph } from "#platform/web/kit/visibility-glyph.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { FullScreenTask } from "#platform/web/screen/full-screen-task.tsx";
import type { Me } from "../shared/own-account.contract.ts";
import { noticeMessages } from "../shared/notice.messages.ts";
import { useNextAddress } from "./after-sign-in.ts";
import { api } from "./api.ts";
import { LanguageSwitch } from "./door/language-switch.tsx";
import { useMe } from "./me.ts";
import { NoticeText } from "./notice-text.tsx";

/** Shown once, before anything else, and again when what it says has changed: what is kept, why, who sees it, how long. */
export function NoticeScreen() {
  const t = useMessages(noticeMessages);
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = useNextAddress();
  const acknowledge = useMutation(
    api.auth.acknowledgeNotice.mutationOptions({
      onSuccess: async (answer) => {
        client.setQueryData(api.auth.me.queryKey(), answer);
        await navigate({ href: next });
      },
    }),
  );
  if (!me) return null;
  const read = () => acknowledge.mutate({ version: me.notice.version });
  return (
    <FullScreenTask
      title={t("title")}
      drawing={<Drawing name="waiting" />}
      heading={t("heading", { givenName: me.person.givenName })}
      lead={t(hasChanged(me) ? "leadAgain" : "lead")}
      corner={<LanguageSwitch />}
      aside={{ title: t("whoHeading"), short: t("whoShort"), content: <WhoSeesWhat /> }}
      next={
        <Button look="primary" isBusy={acknowledge.isPending} onPress={read}>
          {t("read")}
        </Button>
      }
    >
      <NoticeText />
    </FullScreenTask>
  );
}

/** What was read before is another version than the one in force. */
const hasChanged = ({ notice }: Me): boolean => notice.read !== null && notice.read !== notice.version;

function WhoSeesWhat() {
  const t = useMessages(noticeMessages);
  const bold = { b: (words: ReactNode) => <b>{words}</b> };
  return (
    <ul className="grid gap-4 text-13 text-ink-2">
      <Who glyph={<VisibilityGlyph of="self" />}>{t.rich("whoSelf", bold)}</Who>
      <Who glyph={<VisibilityGlyph of="relationship" />}>{t.rich("whoPair", bold)}</Who>
      <Who glyph={<VisibilityGlyph of="coordinators" />}>{t.rich("whoCoordinator", bold)}</Who>
      <Who glyph={<EyeSlashIcon size={18} aria-hidden />}>{t.rich("whoLeaders", bold)}</Who>
    </ul>
  );
}

const Who = ({ glyph, children }: { glyph: ReactNode; children: ReactNode }) => (
  <li className="grid grid-cols-[2rem_minmax(0,1fr)] items-start">
    <span className="pt-0.5">{glyph}</span>
    <span>{children}</span>
  </li>
);
