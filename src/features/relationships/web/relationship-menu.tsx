import { FlagPennantIcon } from "@phosphor-icons/react/dist/csr/FlagPennant";
import { HandshakeIcon } from "@phosphor-icons/react/dist/csr/Handshake";
import { PauseCircleIcon } from "@phosphor-icons/react/dist/csr/PauseCircle";
import { SignOutIcon } from "@phosphor-icons/react/dist/csr/SignOut";
import { UserSwitchIcon } from "@phosphor-icons/react/dist/csr/UserSwitch";
import { lazy, Suspense, useState } from "react";
import { MoreMenu } from "#platform/web/kit/menu.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { relationshipDialogsMessages } from "../shared/relationship-dialogs.messages.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { Question } from "./relationship-questions.tsx";

const Questions = lazy(() =>
  import("./relationship-questions.tsx").then((module) => ({ default: module.RelationshipQuestions })),
);

const icons = {
  pause: PauseCircleIcon,
  done: HandshakeIcon,
  another: UserSwitchIcon,
  report: FlagPennantIcon,
  leave: SignOutIcon,
};

/** What a member can do with the relationship itself. Each opens its question. */
export function RelationshipMenu({ relationship }: { relationship: RelationshipDetail }) {
  const page = useMessages(relationshipPageMessages);
  const [asked, ask] = useState<Question | null>(null);
  const [isNeeded, need] = useState(false);
  const choices = useOffered(relationship);
  const open = (question: Question) => {
    need(true);
    ask(question);
  };
  if (choices.length === 0) return null;
  return (
    <>
      <MoreMenu
        label={page("more")}
        choices={choices.map(({ id, label }) => ({
          ...{ id, label, icon: icons[id] },
          isDanger: id === "leave",
          onAction: () => open(id),
        }))}
      />
      {isNeeded && (
        <Suspense>
          <Questions relationship={relationship} asked={asked} ask={ask} />
        </Suspense>
      )}
    </>
  );
}

function useOffered({ can, you }: RelationshipDetail): { id: Question; label: string }[] {
  const t = useMessages(relationshipDialogsMessages);
  const all: readonly { id: Question; label: string; isOffered: boolean }[] = [
    { id: "pause", label: t("pause"), isOffered: can.pause },
    { id: "done", label: t("done"), isOffered: can.sayDone && you?.saidDone === false },
    { id: "another", label: t("anotherMenu"), isOffered: can.askForAnother && !can.decline },
    { id: "report", label: t("report"), isOffered: can.report },
    { id: "leave", label: t("leave"), isOffered: can.leave },
  ];
  return all.filter(({ isOffered }) => isOffered);
}
