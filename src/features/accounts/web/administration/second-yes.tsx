import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "#platform/web/kit/button.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { api } from "../api.ts";

/** Sign-in links that another administrator made and that wait for a second yes. Nothing when there are none. */
export function SecondYes() {
  const t = useMessages(administrationMessages);
  const w = useWritten();
  const client = useQueryClient();
  const waiting = useQuery(api.admin.waitingLinks.queryOptions({ input: {} }));
  const confirm = useMutation(
    api.admin.confirmLink.mutationOptions({
      onSuccess: (_done, { linkId }) => {
        const name = links.find(({ id }) => id === linkId)?.forName ?? "";
        receipt(t("confirmed", { name }));
        return client.invalidateQueries({ queryKey: api.admin.waitingLinks.key() });
      },
    }),
  );
  const links = waiting.data?.items ?? [];
  if (links.length === 0) return null;
  return (
    <Section heading={t("waitingHeading")}>
      <Rows label={t("waitingHeading")}>
        {links.map((link) => (
          <Row
            key={link.id}
            title={t("waitingFor", { name: link.forName })}
            detail={t("waitingBy", { madeBy: link.madeBy ?? "", moment: w.moment(link.createdAt) })}
            {...(link.can.confirm
              ? {
                  actions: (
                    <Button
                      isSmall
                      isBusy={confirm.isPending}
                      aria-label={t("confirmFor", { name: link.forName })}
                      onPress={() => confirm.mutate({ linkId: link.id })}
                    >
                      {t("confirm")}
                    </Button>
                  ),
                }
              : { end: t("notYou") })}
          />
        ))}
      </Rows>
    </Section>
  );
}
