import { Progress } from "#platform/web/kit/progress.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";

/** How far the reading or the writing has come. */
export function WorkUnderWay({ view: { state, progress } }: { view: ImportView }) {
  const t = useMessages(importScreenMessages);
  const label = t(state === "applying" ? "applying" : "reading");
  const { rows, total } = progress ?? { rows: 0, total: null };
  return (
    <div className="max-w-[38rem]">
      {total ? (
        <Progress label={label} value={rows / total} note={t("rowsSoFar", { rows, total })} />
      ) : (
        <Progress label={label} />
      )}
    </div>
  );
}
