import { Select } from "#platform/web/form/select.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { delimiters, encodings } from "../../shared/file-writing.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";

type Props = { view: ImportView; mapping: PeopleMapping; onChange: (mapping: PeopleMapping) => void };

const BY_ITSELF = "itself";
const signs = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;
const written = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (BE)",
  "windows-1252": "Windows-1252",
  "windows-1250": "Windows-1250",
  macintosh: "Mac OS Roman",
} as const;

/** How the text is written and cut; found out from the file unless somebody knows better. */
export function FormFields({ view: { form }, mapping, onChange }: Props) {
  const t = useMessages(importScreenMessages);
  const { encoding, delimiter, ...rest } = mapping;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t("encoding")}
        value={encoding ?? BY_ITSELF}
        options={[
          { id: BY_ITSELF, label: form ? t("foundEncoding", { encoding: written[form.encoding] }) : t("byItself") },
          ...encodings.map((id) => ({ id, label: written[id] })),
        ]}
        onChange={(id) => {
          const chosen = encodings.find((one) => one === id);
          onChange({ ...rest, ...(delimiter && { delimiter }), ...(chosen && { encoding: chosen }) });
        }}
      />
      <Select
        label={t("delimiter")}
        value={delimiter ?? BY_ITSELF}
        options={[
          { id: BY_ITSELF, label: form ? t(signs[form.delimiter]) : t("byItself") },
          ...delimiters.map((id) => ({ id, label: t(signs[id]) })),
        ]}
        onChange={(id) => {
          const chosen = delimiters.find((one) => one === id);
          onChange({ ...rest, ...(encoding && { encoding }), ...(chosen && { delimiter: chosen }) });
        }}
      />
    </div>
  );
}
