import { WarningCircleIcon } from "@phosphor-icons/react/dist/csr/WarningCircle";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { kitMessages } from "../kit/kit.messages.ts";
import { useMessages } from "../language/use-messages.ts";

export const inputLook =
  "min-h-(--control-h) rounded-2 border border-control-line bg-raised px-3 text-14 text-ink pointer-coarse:text-[16px] " +
  "data-disabled:border-line-2 data-disabled:bg-rest-tint data-disabled:text-ink-3 " +
  "data-invalid:border-danger data-invalid:shadow-[0_0_0_1px_var(--danger)]";

type FrameProps = {
  label: string;
  help?: string | undefined;
  error: string | null;
  isOptional?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  children: ReactNode;
};

/** Label above, control, help below; an error takes the place of the help. Stands inside a react-aria field. */
export function FieldFrame({ label, help, error, isOptional, isLabelHidden, children }: FrameProps) {
  const t = useMessages(kitMessages);
  return (
    <>
      <Label className={isLabelHidden ? "sr-only" : "text-13 font-semibold"}>
        {label}
        {isOptional && <span className="font-normal text-ink-3"> ({t("optional")})</span>}
      </Label>
      {children}
      {help && error === null && (
        <Text slot="description" className="text-13 text-ink-3">
          {help}
        </Text>
      )}
      <FieldError>{error !== null && <ErrorLine>{error}</ErrorLine>}</FieldError>
    </>
  );
}

/** The icon and sentence of an error, in the place where it arose. */
export function ErrorLine({ children }: { children: ReactNode }) {
  return (
    <span className="flex items-start gap-1 text-13 text-danger">
      <WarningCircleIcon size={16} className="mt-0.5 shrink-0" aria-hidden />
      <span>{children}</span>
    </span>
  );
}

export const fieldLook = "grid content-start gap-1.5";
