import { useState } from "react";
import { AdminScreen } from "#features/accounts/web/index.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { NotForYou } from "#platform/web/kit/not-for-you.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { levelsScreenMessages } from "../../shared/levels-screen.messages.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";
import { LevelDialog } from "./level-dialog.tsx";
import { LevelInUse } from "./level-in-use.tsx";
import { LevelList } from "./level-list.tsx";
import { type LevelList as Levels, type PutLevels, useLevels, wantedOf } from "./use-levels.ts";

/** What is open beside the list: a level that gets a name, one that cannot be removed, or nothing. */
type Open = { kind: "add" } | { kind: "rename" | "in use"; level: OrderedLevel } | null;

/** The organisation's own ordered list of levels: added, named in both languages, moved and removed. */
export function LevelsScreen() {
  const t = useMessages(levelsScreenMessages);
  const [open, setOpen] = useState<Open>(null);
  const { levels, put, error } = useLevels();
  const list = levels.data;
  const close = () => setOpen(null);
  if (list && !list.can.edit) return <NotForYou isPage />;
  const add = (
    <Button look="primary" onPress={() => setOpen({ kind: "add" })}>
      {t("add")}
    </Button>
  );
  return (
    <AdminScreen heading={t("heading")} lead={t("lead")} audience={t("audience")} action={add}>
      <Loaded value={levels}>
        {(list) => <OpenList list={list} put={put} error={open?.kind === "in use" ? null : error} onOpen={setOpen} />}
      </Loaded>
      {list && (
        <LevelDialog
          key={open?.kind === "rename" ? open.level.id : "new"}
          list={list}
          level={open?.kind === "rename" ? open.level : null}
          isOpen={open?.kind === "add" || open?.kind === "rename"}
          put={put}
          onClose={close}
        />
      )}
      {open?.kind === "in use" && <LevelInUse level={open.level} onClose={close} />}
    </AdminScreen>
  );
}

type ListProps = { list: Levels; put: PutLevels; error: unknown; onOpen: (open: Open) => void };

function OpenList({ list, put, error, onOpen }: ListProps) {
  const t = useMessages(levelsScreenMessages);
  const say = useErrorText(levelsScreenMessages);
  const { locale } = useLanguage();
  // What is refused is said above the list, which is then as it was.
  const change = (levels: readonly OrderedLevel[], done: "moved" | "removed", { name }: OrderedLevel) =>
    void put(list, wantedOf(levels), t(done, { name: name[locale] })).catch(() => undefined);
  const remove = (level: OrderedLevel) => {
    if (level.people > 0) return onOpen({ kind: "in use", level });
    const rest = list.items.filter(({ id }) => id !== level.id);
    change(rest, "removed", level);
  };
  return (
    <div className="grid max-w-[46rem] gap-4">
      {error !== null && <Banner tone="danger">{say(error)}</Banner>}
      {list.items.length === 0 ? (
        <EmptyState heading={t("emptyHeading")}>{t("emptyBody")}</EmptyState>
      ) : (
        <LevelList
          levels={list.items}
          onMove={(levels, moved) => change(levels, "moved", moved)}
          onRename={(level) => onOpen({ kind: "rename", level })}
          onRemove={remove}
        />
      )}
    </div>
  );
}
