import { Button } from "react-aria-components/Button";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Popover } from "#platform/web/kit/popover.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { AccountPanel } from "./account-panel.tsx";
import { useShellParts } from "./parts.ts";
import { shellMessages } from "./shell.messages.ts";

/** Foot of the sidebar: who is signed in, and what is theirs to choose. */
export function AccountMenu() {
  const t = useMessages(shellMessages);
  const { person, detail } = useShellParts().session.useAccount();
  const trigger = (
    <Button className="flex items-center gap-2.5 rounded-2 p-2 text-left hover:bg-hover data-pressed:bg-pressed max-lg:justify-center max-lg:px-0">
      <Avatar person={person} size={28} isSilent />
      <span className="grid flex-1 max-lg:sr-only">
        <span className="sr-only">{t("account")}: </span>
        <span className="truncate text-13 font-semibold">{person.name}</span>
        {detail && <span className="truncate text-12 text-ink-3">{detail}</span>}
      </span>
    </Button>
  );
  return (
    <Popover trigger={trigger} label={t("account")} placement="top start">
      <AccountPanel />
    </Popover>
  );
}
