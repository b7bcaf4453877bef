import type { Icon } from "@phosphor-icons/react";
import { FileArrowUpIcon } from "@phosphor-icons/react/dist/csr/FileArrowUp";
import { Button as AriaButton } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Text } from "react-aria-components/Text";
import { buttonLook } from "../kit/button-look.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { ErrorLine } from "./field-frame.tsx";

export type FileDropProps = {
  /** What happens with the file and who gets it, said before the drop: "Släpp personfilen här. Inget läses in förrän du säger till." */
  label: string;
  /** "CSV, högst 200 MB" */
  limits: string;
  accept?: readonly string[];
  icon?: Icon;
  error?: string | null;
  isDisabled?: boolean;
  onFile: (file: File) => void;
};

/** Takes one file: dropped, pasted or chosen. */
export function FileDrop({
  label,
  limits,
  accept,
  icon: Icon = FileArrowUpIcon,
  error = null,
  isDisabled = false,
  onFile,
}: FileDropProps) {
  const t = useMessages(kitMessages);
  const take = (file: File | null | undefined) => file && onFile(file);
  return (
    <div className="grid gap-1.5">
      <DropZone
        isDisabled={isDisabled}
        onDrop={async ({ items }) => {
          const dropped = items.find((item) => item.kind === "file");
          take(dropped && (await dropped.getFile()));
        }}
        className={`grid justify-items-center gap-2 rounded-3 border border-dashed bg-sunken px-6 py-9 text-center data-drop-target:border-me data-drop-target:bg-me-tint data-disabled:text-ink-3 ${error === null ? "border-control-line" : "border-danger"}`}
      >
        <Icon size={24} aria-hidden className="text-ink-2" />
        <Text slot="label" className="max-w-[46ch] text-14 font-semibold">
          {label}
        </Text>
        <span className="text-13 text-ink-3">{limits}</span>
        <FileTrigger {...(accept && { acceptedFileTypes: accept })} onSelect={(files) => take(files?.[0])}>
          <AriaButton isDisabled={isDisabled} className={buttonLook("secondary")}>
            {t("chooseFile")}
          </AriaButton>
        </FileTrigger>
      </DropZone>
      {error !== null && <ErrorLine>{error}</ErrorLine>}
    </div>
  );
}
