import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { settingsMessages } from "../shared/settings.messages.ts";

type Props = { title: string; body: string; secret: string; onClose: () => void };

/** Shows a secret once, to be copied: a token, a link. */
export function HandOver({ title, body, secret, onClose }: Props) {
  const t = useMessages(settingsMessages);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    receipt(t("copied"));
  };
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <p className="text-14 text-ink-2">{body}</p>
      <p className="rounded-2 bg-sunken p-3 font-mono text-13 break-all select-all">{secret}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t("copiedAndClose")}</Button>
        <Button look="primary" onPress={() => void copy()}>
          {t("copy")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
