import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import type { ReactNode } from "react";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";

type Props = {
  name: string;
  /** Under the name: where the person stands. */
  below?: ReactNode;
  /** How important it is, or how well it is known; on a phone on a line of its own. */
  scale: ReactNode;
  onRemove: () => void;
};

/** One skill that was picked, with what is said about it and the way to take it back. */
export function ChosenSkill({ name, below, scale, onRemove }: Props) {
  const t = useMessages(assessmentMessages);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2.5 first:border-t max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid justify-items-start gap-0.5">
        <b className="text-14 font-semibold">{name}</b>
        {below}
      </div>
      <div className="max-sm:col-span-2 max-sm:row-start-2">{scale}</div>
      <span className="max-sm:col-start-2 max-sm:row-start-1">
        <IconButton icon={XIcon} label={t("remove", { name })} onPress={onRemove} />
      </span>
    </li>
  );
}
