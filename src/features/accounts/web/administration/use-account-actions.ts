import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MenuChoice } from "#platform/web/kit/menu.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { type AccountView, roles } from "../../shared/admin.contract.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { api } from "../api.ts";

/** What an administrator can do with one account, as the choices of its menu, and what came of it. */
export function useAccountActions(account: AccountView) {
  const { personId } = account;
  const [isAsked, ask] = useState(false);
  const changes = useChanges(() => ask(false));
  const { copy, makeLink, disable } = changes;
  return {
    choices: useChoices(account, changes, () => ask(true)),
    error: Object.values(changes).find((change) => change.error)?.error ?? null,
    link: copy.data ?? makeLink.data ?? null,
    closeLink: () => {
      copy.reset();
      makeLink.reset();
    },
    closing: {
      isAsked,
      isBusy: disable.isPending,
      cancel: () => ask(false),
      confirm: () => disable.mutate({ personId }),
    },
  };
}

function useChanges(onDisabled: () => void) {
  const t = useMessages(administrationMessages);
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: api.admin.key() });
  const onInvited = ({ invited }: { invited: number }) => {
    receipt(t("invitedNow", { invited }));
    return onSuccess();
  };
  return {
    invite: useMutation(api.admin.invite.mutationOptions({ onSuccess: onInvited })),
    copy: useMutation(api.admin.copyInvitation.mutationOptions({ onSuccess })),
    makeLink: useMutation(api.admin.makeSignInLink.mutationOptions({ onSuccess })),
    give: useMutation(api.admin.giveRole.mutationOptions({ onSuccess })),
    take: useMutation(api.admin.takeRole.mutationOptions({ onSuccess })),
    enable: useMutation(api.admin.enableAccount.mutationOptions({ onSuccess })),
    disable: useMutation(api.admin.disableAccount.mutationOptions({ onSuccess, onSettled: onDisabled })),
  };
}

function useChoices(
  { personId, roles: held, can, state }: AccountView,
  { invite, copy, makeLink, give, take, enable }: ReturnType<typeof useChanges>,
  onDisable: () => void,
): MenuChoice[] {
  const t = useMessages(administrationMessages);
  const roleChoices = roles.map((role): MenuChoice => {
    const isHeld = held.includes(role);
    const label = t(isHeld ? "take" : "give", { role: t(`roleOf_${role}`) });
    return { id: role, label, onAction: () => (isHeld ? take : give).mutate({ personId, role }) };
  });
  const all = [
    can.invite && { id: "invite", label: t("invite"), onAction: () => invite.mutate({ personIds: [personId] }) },
    can.copyInvitation && { id: "copy", label: t("copyInvitation"), onAction: () => copy.mutate({ personId }) },
    can.makeSignInLink && { id: "link", label: t("makeSignInLink"), onAction: () => makeLink.mutate({ personId }) },
    ...(state === "left" ? [] : roleChoices),
    can.enable && { id: "enable", label: t("enable"), onAction: () => enable.mutate({ personId }) },
    can.disable && { id: "disable", label: t("disable"), isDanger: true, onAction: onDisable },
  ];
  return all.filter((choice) => choice !== false);
}
