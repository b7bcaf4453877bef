import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./button.tsx";
import { kitMessages } from "./kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The question: "Vill du lämna relationen?" */
  title: string;
  /** A drawing above the title: `<TwoDiscs …/>`. */
  drawing?: ReactNode;
  /** What follows from it, fields, two columns. */
  children?: ReactNode;
};

const scrim =
  "fixed inset-0 z-40 grid place-items-center overflow-y-auto bg-scrim p-4 animate-scrim data-exiting:animate-leave max-sm:place-items-end max-sm:p-2";
const sheet =
  "w-full max-w-110 animate-dialog rounded-4 border border-line-2 bg-raised shadow-3 data-exiting:animate-leave";

/** A question that must be answered before anything else. Its buttons are in a `DialogButtons`, or in a `Form` inside it. */
export function Dialog({ isOpen, onClose, title, drawing, children }: DialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={scrim}>
      <Modal className={sheet}>
        <AriaDialog className="grid gap-3 p-6 outline-none max-sm:p-5">
          {drawing}
          <Heading slot="title" className="display-2">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

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

/** Asks before something that others notice. What can be undone is done at once, with an undo in the toast. */
export function AlertDialog({
  isOpen,
  onClose,
  title,
  children,
  verb,
  keep,
  look = "danger",
  isBusy = false,
  onConfirm,
  instead,
}: AlertDialogProps) {
  const t = useMessages(kitMessages);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={scrim}>
      <Modal className={sheet}>
        <AriaDialog role="alertdialog" className="grid gap-3 p-6 outline-none max-sm:p-5">
          <Heading slot="title" className="display-2">
            {title}
          </Heading>
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

/** The buttons of a dialog: to the right on a desk, stacked with the verb on top on a phone. The verb comes last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-end gap-2 pt-3 max-sm:flex-col-reverse max-sm:items-stretch">{children}</div>
  );
}
