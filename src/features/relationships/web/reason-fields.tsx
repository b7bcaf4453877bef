import { Checkbox } from "#platform/web/form/check.tsx";
import { Choices } from "#platform/web/form/choices.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { TextArea } from "#platform/web/form/text-field.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { firstName } from "../shared/first-name.ts";
import { reasonChoices } from "../shared/reason-choices.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";

export type ReasonDraft = { choice: string | null; words: string; isTold: boolean };

const RATHER_NOT = "rather-not";
export const noReason: ReasonDraft = { choice: RATHER_NOT, words: "", isTold: false };

const forDeclining = ["know-each-other", "other-need", "no-time", "other"] as const;
const forLeaving = ["no-time", "no-click", "other-need", "new-job", "other"] as const;

type Props = { draft: ReasonDraft; about: "decline" | "exit"; coordinators: readonly NamedPerson[] };

/** Why, if somebody wants to say it, and whether a coordinator may know. Stands in a `Form` with a `ReasonDraft`. */
export function ReasonFields({ draft, about, coordinators }: Props) {
  const t = useMessages(relationshipDialogsMessages);
  const { list } = useWritten();
  const given = about === "decline" ? forDeclining : forLeaving;
  const options = [...given.map((id) => ({ id: String(id), label: t(id) })), { id: RATHER_NOT, label: t("ratherNot") }];
  const isGiven = draft.choice !== RATHER_NOT && draft.choice !== null;
  return (
    <>
      {about === "decline" ? (
        <Choices
          name="choice"
          label={t("whyOptional")}
          isLabelHidden
          choices={options.map(({ id, label }) => ({ value: id, label }))}
        />
      ) : (
        <Select name="choice" label={t("whyOptional")} options={options} />
      )}
      {isGiven && (
        <>
          <TextArea name="words" label={t("reasonWords")} isOptional maxLength={1000} rows={2} />
          {coordinators.length > 0 && (
            <Checkbox name="isTold" label={t("tell", { names: list(coordinators.map(firstName)) })} />
          )}
          {!draft.isTold && <p className="text-13 text-ink-2">{t("onlyYou")}</p>}
        </>
      )}
    </>
  );
}

/** What is sent of a draft: nothing where nobody wanted to say anything. */
export function reasonOf({ choice, words, isTold }: ReasonDraft, coordinators: readonly NamedPerson[]) {
  const known = reasonChoices.find((one) => one === choice);
  if (!known) return null;
  return { choice: known, words: words.trim() || null, tellIds: isTold ? coordinators.map(({ id }) => id) : [] };
}
