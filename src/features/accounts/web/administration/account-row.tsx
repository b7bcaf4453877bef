import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { MoreMenu } from "#platform/web/kit/menu.tsx";
import { Row } from "#platform/web/kit/rows.tsx";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { accountMenuMessages } from "../../shared/account-menu.messages.ts";
import type { AccountView } from "../../shared/admin.contract.ts";
import { administrationMessages } from "../../shared/administration.messages.ts";
import { HandOver } from "../hand-over.tsx";
import { useAccountActions } from "./use-account-actions.ts";

/** One person's account: where it stands, the roles, and behind the dots what can be done. */
export function AccountRow({ account }: { account: AccountView }) {
  const t = useMessages(administrationMessages);
  const roleName = useMessages(accountMenuMessages);
  const say = useErrorText(administrationMessages);
  const { choices, error, link, closeLink, closing } = useAccountActions(account);
  const { name } = account;
  return (
    <>
      <Row
        lead={<Avatar person={{ id: account.personId, name }} size={32} />}
        title={name}
        detail={account.email ?? t("noMail")}
        below={
          (account.roles.length > 0 || error) && (
            <div className="grid gap-2">
              {account.roles.length > 0 && (
                <Chips>
                  {account.roles.map((role) => (
                    <Chip key={role} text={roleName(role)} />
                  ))}
                </Chips>
              )}
              {error && <Banner tone="danger">{say(error)}</Banner>}
            </div>
          )
        }
        end={t(account.state)}
        corner={choices.length > 0 && <MoreMenu label={t("doWith", { name })} choices={choices} />}
      />
      {link && (
        <HandOver
          title={t(link.works ? "invitationReady" : "linkReady", { name })}
          body={t(link.works ? "invitationReadyBody" : "linkReadyBody", { name })}
          secret={link.url}
          onClose={closeLink}
        />
      )}
      <AlertDialog
        isOpen={closing.isAsked}
        onClose={closing.cancel}
        title={t("disableTitle", { name })}
        verb={t("disable")}
        keep={t("keep")}
        isBusy={closing.isBusy}
        onConfirm={closing.confirm}
      >
        {t("disableBody", { name })}
      </AlertDialog>
    </>
  );
}
