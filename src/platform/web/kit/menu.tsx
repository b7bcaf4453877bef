import type { Icon } from "@phosphor-icons/react";
import { DotsThreeIcon } from "@phosphor-icons/react/dist/csr/DotsThree";
import type { ReactElement } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { rowLook } from "../form/row-look.ts";
import { IconButton } from "./icon-button.tsx";

/** `href` leads somewhere; `isDanger` comes last, after a line. */
export type MenuChoice = {
  id: string;
  label: string;
  icon?: Icon;
  note?: string;
  href?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction?: () => void;
};

export type MenuProps = {
  trigger: ReactElement;
  label: string;
  choices: readonly MenuChoice[];
  placement?: "bottom start" | "bottom end" | "top start";
};

/** A list of things to do with what the button belongs to. */
export function Menu({ trigger, label, choices, placement = "bottom end" }: MenuProps) {
  const plain = choices.filter((choice) => !choice.isDanger);
  const danger = choices.filter((choice) => choice.isDanger);
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement={placement}
        offset={4}
        className="min-w-56 animate-rise rounded-3 border border-line-2 bg-raised shadow-2 data-exiting:animate-leave"
      >
        <AriaMenu aria-label={label} className="max-h-[inherit] overflow-y-auto p-1 outline-none">
          {plain.map((choice) => (
            <Row key={choice.id} {...choice} />
          ))}
          {plain.length > 0 && danger.length > 0 && <Separator className="my-1 h-px border-0 bg-line" />}
          {danger.map((choice) => (
            <Row key={choice.id} {...choice} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** The menu behind three dots, at the end of a row or a header. */
export function MoreMenu({ label, choices }: { label: string; choices: readonly MenuChoice[] }) {
  return <Menu label={label} choices={choices} trigger={<IconButton icon={DotsThreeIcon} label={label} />} />;
}

function Row({ id, label, icon: Icon, note, href, isDanger = false, isDisabled = false, onAction }: MenuChoice) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      {...(href !== undefined && { href })}
      {...(onAction && { onAction })}
      className={`${rowLook} ${isDanger ? "text-danger" : ""}`}
    >
      {Icon && <Icon size={18} aria-hidden className="shrink-0" />}
      <span className="flex-1">{label}</span>
      {note && <span className="text-13 text-ink-3">{note}</span>}
    </MenuItem>
  );
}
