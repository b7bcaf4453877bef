import { DotsSixVerticalIcon } from "@phosphor-icons/react/dist/csr/DotsSixVertical";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { type DragAndDropHooks, DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { iconButtonLook } from "#platform/web/kit/icon-button.tsx";
import { type MenuChoice, MoreMenu } from "#platform/web/kit/menu.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { levelsScreenMessages } from "../../shared/levels-screen.messages.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";
import { inserted, swapped } from "./moved-levels.ts";

type Props = {
  levels: readonly OrderedLevel[];
  /** The list in its new order, and which of them was moved. */
  onMove: (levels: OrderedLevel[], moved: OrderedLevel) => void;
  onRename: (level: OrderedLevel) => void;
  onRemove: (level: OrderedLevel) => void;
};

/** The levels in their order: dragged by hand or from the handle by keyboard, or moved step by step from the menu. */
export function LevelList({ levels, onMove, onRename, onRemove }: Props) {
  const t = useMessages(levelsScreenMessages);
  const dragAndDropHooks = useReorder(levels, onMove);
  return (
    <GridList aria-label={t("title")} dragAndDropHooks={dragAndDropHooks} className="border-t border-line">
      {levels.map((level, at) => (
        <Level
          key={level.id}
          level={level}
          choices={[
            { id: "rename", label: t("rename"), onAction: () => onRename(level) },
            ...step("up", { isDisabled: at === 0, onAction: () => onMove(swapped(levels, at, at - 1), level) }),
            ...step("down", {
              isDisabled: at === levels.length - 1,
              onAction: () => onMove(swapped(levels, at, at + 1), level),
            }),
            { id: "remove", label: t("remove"), isDanger: true, onAction: () => onRemove(level) },
          ]}
        />
      ))}
    </GridList>
  );

  function step(way: "up" | "down", choice: Pick<MenuChoice, "isDisabled" | "onAction">): MenuChoice[] {
    return [{ id: way, label: t(way), ...choice }];
  }
}

function Level({ level, choices }: { level: OrderedLevel; choices: MenuChoice[] }) {
  const t = useMessages(levelsScreenMessages);
  const { locale } = useLanguage();
  const [name, other] = [level.name[locale], level.name[locale === "sv" ? "en" : "sv"]];
  return (
    <GridListItem
      id={level.id}
      textValue={name}
      className="flex min-h-(--row-h) items-center gap-3 border-b border-line bg-surface py-2 data-dragging:opacity-50"
    >
      <Button slot="drag" aria-label={t("drag", { name })} className={`${iconButtonLook()} cursor-grab`}>
        <DotsSixVerticalIcon size={20} aria-hidden />
      </Button>
      <span className="number w-6 text-13 text-ink-3">{level.position}</span>
      <span className="grid flex-1 gap-0.5">
        <span className="text-14 font-semibold">{name}</span>
        {other !== name && <span className="text-13 text-ink-2">{other}</span>}
      </span>
      <span className="text-13 text-ink-2">{t("people", { n: level.people })}</span>
      <MoreMenu label={t("doWith", { name })} choices={choices} />
    </GridListItem>
  );
}

function useReorder(levels: readonly OrderedLevel[], onMove: Props["onMove"]): DragAndDropHooks {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="h-0 outline-2 outline-transparent data-drop-target:outline-me" />
    ),
    onReorder: ({ keys, target }) => {
      const moved = levels.find(({ id }) => keys.has(id));
      const list = moved && inserted(levels, moved, { beside: String(target.key), side: target.dropPosition });
      if (list) onMove(list, moved);
    },
  });
  return dragAndDropHooks;
}
