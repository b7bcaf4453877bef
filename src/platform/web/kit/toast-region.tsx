import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { Button } from "react-aria-components/Button";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { useMessages } from "../language/use-messages.ts";
import { kitMessages } from "./kit.messages.ts";

export type Receipt = { text: string; undo?: { label?: string; run: () => void } };

const SHOWN_MS = 10_000;
const queue = new ToastQueue<Receipt>({ maxVisibleToasts: 3 });

/** Shows one more receipt. */
export const show = (receipt: Receipt): void => void queue.add(receipt, { timeout: SHOWN_MS });

/** Bottom left, above the bottom bar of a phone. */
export function ReceiptRegion() {
  const t = useMessages(kitMessages);
  return (
    <ToastRegion
      queue={queue}
      aria-label={t("notices")}
      className="fixed bottom-4 left-4 z-50 flex flex-col gap-2 outline-none max-sm:right-3 max-sm:bottom-20 max-sm:in-[body:has([data-phone-action])]:bottom-36 max-sm:left-3"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex min-h-12 max-w-120 animate-rise items-center gap-2 rounded-3 border border-transparent bg-ink py-1.5 pr-2 pl-4 text-14 text-surface shadow-2"
        >
          <ToastContent className="flex-1 py-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && <Undo key={toast.key} {...toast.content.undo} close={() => queue.close(toast.key)} />}
          <Button
            slot="close"
            aria-label={t("close")}
            className="grid size-9 shrink-0 place-items-center rounded-2 data-hovered:bg-[color-mix(in_oklab,currentColor_14%,transparent)]"
          >
            <XIcon size={16} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}

function Undo({ label, run, close }: { label?: string; run: () => void; close: () => void }) {
  const t = useMessages(kitMessages);
  const take = () => {
    run();
    close();
  };
  return (
    <Button onPress={take} className="h-9 shrink-0 rounded-2 px-2.5 font-semibold underline underline-offset-[3px]">
      {label ?? t("undo")}
    </Button>
  );
}
