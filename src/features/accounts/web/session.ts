import { EyeIcon } from "@phosphor-icons/react/dist/csr/Eye";
import { GearSixIcon } from "@phosphor-icons/react/dist/csr/GearSix";
import { SignOutIcon } from "@phosphor-icons/react/dist/csr/SignOut";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import type { Account, Session } from "#platform/web/session.ts";
import { accountMenuMessages } from "../shared/account-menu.messages.ts";
import { ownAccountLive } from "./accounts.live.ts";
import { ensureMe, useMe, useSavePreferences, useSignOut } from "./me.ts";

/** What the shell needs to know of who is signed in. */
export const session: Session = { signInPath: "/sign-in", ensure: ensureMe, useAccount };

function useAccount(): Account {
  const t = useMessages(accountMenuMessages);
  const me = useMe();
  const navigate = useNavigate();
  const preferences = useSavePreferences();
  const signOut = useSignOut(() => void navigate({ to: "/sign-in" }));
  useLive("person", me?.person.id, ownAccountLive);
  const role = me?.roles[0];
  return {
    person: { id: me?.person.id ?? "", name: me?.person.name ?? "" },
    ...(role && { detail: t(role) }),
    locale: me?.locale ?? "sv",
    timeZone: me?.timeZone ?? "Europe/Stockholm",
    theme: me?.theme ?? "system",
    choices: [
      { id: "settings", label: t("settings"), icon: GearSixIcon, href: "/settings" },
      { id: "seen", label: t("seen"), icon: EyeIcon, href: "/settings/seen" },
      { id: "sign-out", label: t("signOut"), icon: SignOutIcon, onAction: () => signOut.mutate({}) },
    ],
    rememberLocale: (locale) => preferences.mutate({ locale }),
    rememberTheme: (theme) => preferences.mutate({ theme }),
  };
}
