import { Button } from "#platform/web/kit/button.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";

type Props = {
  view: ImportView;
  isBusy: boolean;
  onDiscard: () => void;
  onApply: (rows: "all" | "good") => void;
};

/** Stays at the bottom while one reads: how long the file waits, the way back, and the word to go. */
export function ApplyBar({ view, isBusy, onDiscard, onApply }: Props) {
  const t = useMessages(importScreenMessages);
  const { moment } = useWritten();
  const { rows, refused } = view.preview?.counts ?? { rows: 0, refused: 0 };
  const good = rows - refused;
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-line bg-surface py-4 max-sm:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-sm:[&>button]:flex-1">
      <span className="flex-1 text-13 text-ink-2 max-sm:basis-full">
        {t("waitsUntil", { at: moment(view.expiresAt) })}
      </span>
      {view.can.discard && (
        <Button isDisabled={isBusy} onPress={onDiscard}>
          {t("back")}
        </Button>
      )}
      {view.preview && view.can.apply && (
        <Button
          look="primary"
          isBusy={isBusy}
          isDisabled={good === 0}
          onPress={() => onApply(refused === 0 ? "all" : "good")}
        >
          {t("apply", { n: good })}
        </Button>
      )}
    </div>
  );
}
