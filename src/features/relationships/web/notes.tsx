import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { SavedMark } from "#platform/web/form/saving.tsx";
import { TextArea } from "#platform/web/form/text-field.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { firstName } from "../shared/first-name.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { NoteView, RelationshipDetail } from "../shared/relationship-views.ts";
import { api } from "./api.ts";
import { NoteClash } from "./note-clash.tsx";
import { type NoteStore, useNote } from "./use-note.ts";

/** The page that the members write together. */
export function SharedNote({
  relationship: { id: relationshipId, members, audience },
}: {
  relationship: RelationshipDetail;
}) {
  const t = useMessages(relationshipPageMessages);
  const query = useQuery(api.relationships.sharedNote.queryOptions({ input: { relationshipId } }));
  const save = useMutation(api.relationships.saveSharedNote.mutationOptions());
  const [you] = members;
  return (
    <Section heading={t("sharedNote")} end={<VisibilityBadge audience={audience} />}>
      <Loaded value={query}>
        {(note) => (
          <Page
            label={t("sharedNote")}
            prompt={t("sharedNotePrompt")}
            store={{ note, save: (change) => save.mutateAsync({ relationshipId, ...change }), refetch: query.refetch }}
            foot={<LastWritten note={note} readerId={you?.id} />}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** The page that each writes alone. */
export function PrivateNote({ relationship: { id: relationshipId } }: { relationship: RelationshipDetail }) {
  const t = useMessages(relationshipPageMessages);
  const query = useQuery(api.relationships.privateNote.queryOptions({ input: { relationshipId } }));
  const save = useMutation(api.relationships.savePrivateNote.mutationOptions());
  return (
    <Section heading={t("privateNote")} end={<VisibilityBadge audience={{ class: "self" }} />}>
      <Loaded value={query}>
        {(note) => (
          <Page
            isOwn
            label={t("privateNote")}
            prompt={t("privateNotePrompt")}
            store={{ note, save: (change) => save.mutateAsync({ relationshipId, ...change }), refetch: query.refetch }}
          />
        )}
      </Loaded>
    </Section>
  );
}

type PageProps = { label: string; prompt: string; store: NoteStore; isOwn?: boolean; foot?: ReactNode };

function Page({ label, prompt, store, isOwn = false, foot }: PageProps) {
  const t = useMessages(relationshipPageMessages);
  const note = useNote(store);
  if (!store.note.can.write) {
    return <p className="voice text-15 whitespace-pre-line">{store.note.words || t("nothingWritten")}</p>;
  }
  return (
    <div className="grid gap-2">
      <TextArea
        label={label}
        isLabelHidden
        isVoice
        placeholder={prompt}
        rows={5}
        maxLength={20_000}
        value={note.words}
        onChange={note.write}
      />
      <div className="flex flex-wrap justify-between gap-3 text-13 text-ink-3">
        <span>{foot}</span>
        {(note.words !== "" || note.saving !== "saved") && <SavedMark state={note.saving} />}
      </div>
      <NoteClash note={note} isOwn={isOwn} />
    </div>
  );
}

function LastWritten({ note: { updatedAt, updatedBy }, readerId }: { note: NoteView; readerId: string | undefined }) {
  const t = useMessages(relationshipPageMessages);
  const { moment } = useWritten();
  if (!updatedAt || !updatedBy) return null;
  const when = moment(updatedAt);
  return updatedBy.id === readerId
    ? t("lastWrittenByYou", { when })
    : t("lastWritten", { name: firstName(updatedBy), when });
}
