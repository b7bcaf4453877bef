import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";
import { RejectedRows } from "./rejected-rows.tsx";

const figures = [
  ["doneAdded", "added"],
  ["doneChanged", "changed"],
  ["doneUnchanged", "unchanged"],
  ["doneDeactivated", "deactivated"],
  ["doneRefused", "refused"],
] as const;

/** What the import did, and where to go from here. */
export function ImportDone({ view: { id: importId, result } }: { view: ImportView }) {
  const t = useMessages(importScreenMessages);
  const { number } = useWritten();
  if (!result) return null;
  return (
    <div className="grid justify-items-start gap-8">
      <dl className="grid w-full grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] overflow-clip rounded-3 border border-line-2">
        {figures.map(([name, key]) => (
          <div key={key} className="grid gap-0.5 px-4 py-3.5 not-first:border-l not-first:border-line-2">
            <dd className="number text-24 font-semibold">{number(result[key])}</dd>
            <dt className="order-last text-13 text-ink-2">{t(name)}</dt>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <LinkButton to="/people" look="primary">
          {t("toPeople")}
        </LinkButton>
        <LinkButton to="/people/import">{t("another")}</LinkButton>
        {result.refused > 0 && <RejectedRows importId={importId} count={result.refused} />}
      </div>
    </div>
  );
}
