import { ArrowRightIcon } from "@phosphor-icons/react/dist/csr/ArrowRight";
import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { Select } from "#platform/web/form/select.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { ColumnProposal } from "../../shared/import-preview.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import { type ColumnField, columnFields } from "../../shared/person-fields.ts";
import { personFieldMessages } from "../../shared/person-fields.messages.ts";

type Props = {
  column: ColumnProposal;
  field: ColumnField | null;
  /** Fields that another column has; each can come from one column only. */
  taken: ReadonlySet<ColumnField>;
  isRemembered: boolean;
  onChange: (field: ColumnField | null) => void;
};

const NOTHING = "nothing";

/** A column's heading, what stands in it, and what it is read as. */
export function MappedColumn({ column, field, taken, isRemembered, onChange }: Props) {
  const t = useMessages(importScreenMessages);
  const fields = useMessages(personFieldMessages);
  const options = [
    { id: NOTHING, label: t("doNotRead") },
    ...columnFields
      .filter((name) => name === field || !taken.has(name))
      .map((name) => ({ id: name, label: fields(name) })),
  ];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_24px_15rem_8rem] items-center gap-x-4 border-b border-line py-2 text-14 max-md:grid-cols-[minmax(0,1fr)_minmax(0,13rem)]">
      <b className="font-semibold break-words">{column.heading}</b>
      <span className="truncate text-ink-2 max-md:hidden">{column.samples.join(", ")}</span>
      <ArrowRightIcon size={16} aria-hidden className="text-ink-3 max-md:hidden" />
      <Select
        label={t("fieldFor", { heading: column.heading })}
        isLabelHidden
        value={field ?? NOTHING}
        options={options}
        onChange={(id) => onChange(columnFields.find((name) => name === id) ?? null)}
      />
      <Confidence column={column} field={field} isRemembered={isRemembered} />
    </li>
  );
}

function Confidence({ column, field, isRemembered }: Pick<Props, "column" | "field" | "isRemembered">) {
  const t = useMessages(importScreenMessages);
  const look = "text-13 whitespace-nowrap max-md:hidden";
  if (column.field !== field)
    return <span className={`${look} text-ink-2`}>{t(isRemembered ? "asLastTime" : "byYou")}</span>;
  if (column.confidence !== "sure") return <span className={`${look} text-ink-2`}>{t(column.confidence)}</span>;
  return (
    <span className={`${look} flex items-center gap-1 text-us`}>
      <CheckIcon size={16} weight="bold" aria-hidden />
      {t("sure")}
    </span>
  );
}
