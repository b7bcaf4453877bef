import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { DesktopIcon } from "@phosphor-icons/react/dist/csr/Desktop";
import { DeviceMobileIcon } from "@phosphor-icons/react/dist/csr/DeviceMobile";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { Chip } from "#platform/web/kit/chip.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { browserName } from "../../shared/browser-name.ts";
import type { SessionView } from "../../shared/own-account.contract.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { api } from "../api.ts";

/** The devices that the person is signed in on, and the way to end each. */
export function Sessions() {
  const t = useMessages(settingsMessages);
  const client = useQueryClient();
  const sessions = useInfiniteQuery(pagesOf(api.auth.sessions, {}));
  const look = () => client.invalidateQueries({ queryKey: api.auth.sessions.key() });
  const endOthers = useMutation(
    api.auth.endOtherSessions.mutationOptions({
      onSuccess: () => {
        receipt(t("othersEnded"));
        return look();
      },
    }),
  );
  const others = sessions.data?.pages.flatMap((page) => page.items).filter(({ isThisOne }) => !isThisOne) ?? [];
  const all = others.length > 0 && <TextButton onPress={() => endOthers.mutate({})}>{t("endOthers")}</TextButton>;
  return (
    <Section heading={t("sessions")} end={all}>
      <Loaded pages={sessions} empty="" within={(rows) => <Rows label={t("sessions")}>{rows}</Rows>}>
        {(session) => <Device session={session} onEnded={look} />}
      </Loaded>
    </Section>
  );
}

function Device({ session, onEnded }: { session: SessionView; onEnded: () => unknown }) {
  const t = useMessages(settingsMessages);
  const w = useWritten();
  const end = useMutation(api.auth.endSession.mutationOptions({ onSuccess: onEnded }));
  const named = browserName(session.userAgent);
  const device = named ? t("browserOn", named) : t("unknownBrowser");
  const isPhone = named !== null && ["iPhone", "iPad", "Android"].includes(named.system);
  const Icon = isPhone ? DeviceMobileIcon : DesktopIcon;
  return (
    <Row
      lead={<Icon size={20} aria-hidden />}
      title={device}
      detail={t("seenAt", { moment: w.moment(session.seenAt), address: session.address })}
      {...(session.isThisOne
        ? { end: <Chip text={t("thisOne")} tone="us" /> }
        : {
            actions: (
              <Button
                isSmall
                isBusy={end.isPending}
                aria-label={t("endSession", { device })}
                onPress={() => end.mutate({ sessionId: session.id })}
              >
                {t("signOut")}
              </Button>
            ),
          })}
    />
  );
}
