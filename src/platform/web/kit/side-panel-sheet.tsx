import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import type { ReactNode } from "react";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useMessages } from "../language/use-messages.ts";
import { IconButton } from "./icon-button.tsx";
import { kitMessages } from "./kit.messages.ts";

export type SidePanelProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  from?: "right" | "bottom";
  children: ReactNode;
};

const place = {
  right: "fixed inset-y-0 right-0 w-[min(26rem,100vw)] animate-from-right rounded-l-4 border-l",
  bottom:
    "fixed inset-x-0 bottom-0 max-h-[85dvh] animate-from-bottom rounded-t-4 border-t pb-[env(safe-area-inset-bottom)]",
};

/** What a `SidePanel` shows when it is open. */
export function SidePanelSheet({ isOpen, onClose, title, from = "right", children }: SidePanelProps) {
  const t = useMessages(kitMessages);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-40 animate-scrim bg-scrim data-exiting:animate-leave"
    >
      <Modal className={`${place[from]} flex flex-col border-line-2 bg-surface shadow-3`}>
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex h-14 shrink-0 items-center justify-between gap-3 border-b border-line pr-3 pl-5">
            <Heading slot="title" className="text-14 font-semibold">
              {title}
            </Heading>
            <IconButton icon={XIcon} label={t("close")} slot="close" />
          </header>
          <div className="overflow-y-auto p-5">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
