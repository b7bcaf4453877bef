import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useMessages } from "../language/use-messages.ts";
import { Button } from "./button.tsx";
import { DialogButtons } from "./dialog-buttons.tsx";
import { kitMessages } from "./kit.messages.ts";

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The question: "Vill du lämna relationen?" */
  title: string;
  /** A drawing above the title: two discs that part, a pair. */
  drawing?: ReactNode;
  /** What follows from it, fields, two columns. */
  children?: ReactNode;
};

export type AlertDialogProps = Omit<DialogProps, "drawing"> & {
  /** The verb on the button: "Lämna", "Radera". */
  verb: string;
  /** The way out: "Stanna kvar", "Behåll". */
  keep?: string;
  look?: "danger" | "primary";
  isBusy?: boolean;
  onConfirm: () => void;
  /** A third, milder way: "Pausa i stället". */
  instead?: ReactNode;
};

const scrim =
  "fixed inset-0 z-40 grid place-items-center overflow-y-auto bg-scrim p-4 animate-scrim data-exiting:animate-leave max-sm:place-items-end max-sm:p-2";
const sheet =
  "w-full max-w-110 animate-dialog rounded-4 border border-line-2 bg-raised shadow-3 data-exiting:animate-leave";
const content = "grid gap-3 p-6 outline-none max-sm:p-5";

/** What a `Dialog` shows when it is open. */
export function DialogSheet({ isOpen, onClose, title, drawing, children }: DialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={scrim}>
      <Modal className={sheet}>
        <AriaDialog className={content}>
          {drawing}
          <Title>{title}</Title>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What an `AlertDialog` shows when it is open. A press outside does not close it: the question stands. */
export function AlertDialogSheet(props: AlertDialogProps) {
  const { isOpen, onClose, title, children, verb, keep, look = "danger", isBusy = false, onConfirm, instead } = props;
  const t = useMessages(kitMessages);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={scrim}>
      <Modal className={sheet}>
        <AriaDialog role="alertdialog" className={content}>
          <Title>{title}</Title>
          <div className="text-14 text-ink-2">{children}</div>
          <DialogButtons>
            {instead}
            <Button onPress={onClose}>{keep ?? t("cancel")}</Button>
            <Button look={look} isBusy={isBusy} onPress={onConfirm}>
              {verb}
            </Button>
          </DialogButtons>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const Title = ({ children }: { children: ReactNode }) => (
  <Heading slot="title" className="display-2">
    {children}
  </Heading>
);
