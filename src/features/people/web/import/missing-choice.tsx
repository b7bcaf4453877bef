import { UserMinusIcon } from "@phosphor-icons/react/dist/csr/UserMinus";
import { Choices } from "#platform/web/form/choices.tsx";
import { Note, Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";

type Props = { count: number; value: "keep" | "deactivate"; onChange: (value: "keep" | "deactivate") => void };

/** What happens to people who are here and in no row of the file: nothing, unless somebody says so. */
export function MissingChoice({ count, value, onChange }: Props) {
  const t = useMessages(importScreenMessages);
  return (
    <Section heading={t("missingHeading", { n: count })}>
      <Choices
        label={t("missingChoice")}
        look="cards"
        value={value}
        onChange={onChange}
        choices={[
          { value: "keep", label: t("missingKeep"), help: t("missingKeepHelp") },
          { value: "deactivate", label: t("missingDeactivate"), help: t("missingDeactivateHelp") },
        ]}
      />
    </Section>
  );
}

/** What it means for others that the file says somebody leaves. */
export function LeavingNote({ count }: { count: number }) {
  const t = useMessages(importScreenMessages);
  return (
    <Note>
      <span className="flex items-start gap-3">
        <UserMinusIcon size={20} aria-hidden className="shrink-0" />
        {t("leavingNote", { n: count })}
      </span>
    </Note>
  );
}
