import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Sections } from "#platform/web/kit/section.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { introductionMessages } from "../shared/introduction.messages.ts";
import type { RelationshipDetail, RelationshipOverview } from "../shared/relationship-views.ts";
import { AnswerPanel } from "./answer-panel.tsx";
import { api } from "./api.ts";
import { WhyYou } from "./why-you.tsx";

type Props = { relationship: RelationshipDetail };

/** Two people who are introduced to each other: the question first, then why it is them. */
export function Proposal({ relationship }: Props) {
  const input = { relationshipId: relationship.id };
  const overview = useQuery(api.relationships.overview.queryOptions({ input }));
  return (
    <Sections>
      <AnswerPanel relationship={relationship} />
      <Loaded value={overview}>
        {({ message, why }) => (
          <>
            {message && <Greeting message={message} />}
            {why && <WhyYou relationship={relationship} why={why} />}
          </>
        )}
      </Loaded>
    </Sections>
  );
}

function Greeting({ message }: { message: NonNullable<RelationshipOverview["message"]> }) {
  const t = useMessages(introductionMessages);
  const read = useLocalized();
  return (
    <figure className="grid gap-1.5">
      <figcaption className="text-13 text-ink-3">{t("greeting")}</figcaption>
      <blockquote className="voice max-w-[60ch] text-[17px] leading-6 whitespace-pre-line">{read(message)}</blockquote>
    </figure>
  );
}

/** Nothing came of it. Told kindly, the same way whatever the cause, and with what happens now. */
export function CameToNothing({ relationship: { state, you } }: Props) {
  const t = useMessages(introductionMessages);
  const isYours = you?.answer === "declined";
  const isSilent = state === "expired" && you?.answer !== "accepted";
  return (
    <EmptyState
      drawing="waiting"
      heading={t("nothingHeading")}
      actions={
        <LinkButton to="/" look="primary">
          {t("toStart")}
        </LinkButton>
      }
    >
      {t(isYours ? "nothingByYou" : isSilent ? "nothingSilent" : "nothingBody")}
    </EmptyState>
  );
}
