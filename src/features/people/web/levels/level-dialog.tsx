import { useState } from "react";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { Form } from "#platform/web/form/form.tsx";
import { LocalizedField } from "#platform/web/form/localized-field.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { levelsScreenMessages } from "../../shared/levels-screen.messages.ts";
import type { OrderedLevel } from "../../shared/person-view.ts";
import { type LevelList, type PutLevels, wantedOf } from "./use-levels.ts";

type Props = {
  list: LevelList;
  /** The level that gets another name; null for a new one. */
  level: OrderedLevel | null;
  isOpen: boolean;
  put: PutLevels;
  onClose: () => void;
};

/** Gives a level its name in both languages; where one is missing, the other stands for it. */
export function LevelDialog({ list, level, isOpen, put, onClose }: Props) {
  const t = useMessages(levelsScreenMessages);
  const { locale } = useLanguage();
  const [action, setAction] = useState<{ isPending: boolean; error: unknown }>({ isPending: false, error: null });
  const save = async ({ name }: { name: LocalizedText }) => {
    const named = { nameSv: name.sv ?? name.en ?? "", nameEn: name.en ?? name.sv ?? "" };
    const wanted = level
      ? wantedOf(list.items).map((one) => (one.id === level.id ? { ...one, ...named } : one))
      : [...wantedOf(list.items), { id: null, ...named }];
    const shown = locale === "sv" ? named.nameSv : named.nameEn;
    setAction({ isPending: true, error: null });
    try {
      await put(list, wanted, t(level ? "renamed" : "added", { name: shown }));
      setAction({ isPending: false, error: null });
      onClose();
    } catch (error) {
      setAction({ isPending: false, error });
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={level ? t("renameTitle", { name: level.name[locale] }) : t("addTitle")}
    >
      <Form
        initial={{ name: level?.name ?? { sv: null, en: null } }}
        action={action}
        onSubmit={(draft) => void save(draft)}
        messages={levelsScreenMessages}
        isInDialog
        onCancel={onClose}
      >
        <LocalizedField name="name" label={t("name")} maxLength={100} />
      </Form>
    </Dialog>
  );
}
