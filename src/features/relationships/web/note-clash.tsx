import { Button } from "#platform/web/kit/button.tsx";
import { Dialog } from "#platform/web/kit/dialog.tsx";
import { DialogButtons } from "#platform/web/kit/dialog-buttons.tsx";
import { Drawing } from "#platform/web/kit/drawings.tsx";
import { ColumnHeading, TwoColumns } from "#platform/web/kit/two-columns.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { Note } from "./use-note.ts";

/** Both versions side by side, and what to do with them. Nothing is lost while it is open. */
export function NoteClash({ note: { clash, settle }, isOwn }: { note: Note; isOwn: boolean }) {
  const t = useMessages(relationshipPageMessages);
  const theirs = clash?.theirs.words ?? "";
  const yours = clash?.yours ?? "";
  const keep = () => settle(theirs);
  return (
    <Dialog
      isOpen={clash !== null}
      onClose={keep}
      title={t(isOwn ? "clashHeadingOwn" : "clashHeading")}
      drawing={<Drawing name="conflict" />}
    >
      <p className="text-14 text-ink-2">{t("clashBody")}</p>
      <TwoColumns
        isTight
        mine={<Version ink="me" heading={t("clashYours")} words={yours} />}
        theirs={<Version ink="peer" heading={t("clashTheirs")} words={theirs} />}
      />
      <DialogButtons>
        <Button look="quiet" onPress={() => settle(yours)}>
          {t("useYours")}
        </Button>
        <Button onPress={keep}>{t("keepTheirs")}</Button>
        <Button look="primary" onPress={() => settle(`${theirs}\n\n${yours}`)}>
          {t("addYours")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Version({ ink, heading, words }: { ink: "me" | "peer"; heading: string; words: string }) {
  return (
    <div className="grid gap-1">
      <ColumnHeading ink={ink}>{heading}</ColumnHeading>
      <p className="max-h-48 overflow-y-auto text-13 whitespace-pre-line text-ink-2">{words}</p>
    </div>
  );
}
