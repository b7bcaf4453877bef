import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { levelsScreenMessages } from "../../shared/levels-screen.messages.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";

/** Says who stands on a level that somebody wants to remove, and leads to them. */
export function LevelInUse({ level, onClose }: { level: OrderedLevel; onClose: () => void }) {
  const t = useMessages(levelsScreenMessages);
  const { locale } = useLanguage();
  return (
    <Dialog isOpen onClose={onClose} title={t("inUseTitle", { name: level.name[locale] })}>
      <p className="text-14 text-ink-2">{t("inUseBody", { n: level.people })}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t("close")}</Button>
        <LinkButton to="/people" search={{ levels: [level.position] } as never} look="primary">
          {t("whoStands")}
        </LinkButton>
      </DialogButtons>
    </Dialog>
  );
}
