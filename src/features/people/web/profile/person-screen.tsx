import { PencilSimpleIcon } from "@phosphor-icons/react/dist/csr/PencilSimple";
import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { codeOf } from "#platform/web/client/wire-error.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { NotForYou } from "#platform/web/kit/not-for-you.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import type { PersonView } from "../../shared/person-view.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { api } from "../api.ts";
import { profileLive } from "../people.live.ts";
import { EditProfile } from "./edit-profile.tsx";
import { ProfileParts } from "./profile-parts.tsx";

/** Somebody's page; one's own can be changed here. */
export function PersonScreen({ personId }: { personId: string }) {
  const t = useMessages(profileMessages);
  const [isEditing, edit] = useState(false);
  const found = useQuery(api.people.get.queryOptions({ input: { personId } }));
  const person = found.data;
  useLive("person", person?.can.edit ? personId : null, profileLive);
  const crumbs = [{ label: t("people"), link: linkOptions({ to: "/people" }) }];
  if (codeOf(found.error) === "NOT_FOUND") return <NotForYou />;
  const change = (
    <Button look="primary" icon={PencilSimpleIcon} onPress={() => edit(true)}>
      {t("edit")}
    </Button>
  );
  return (
    <Screen
      heading={isEditing ? t("editHeading") : (person?.name ?? t("people"))}
      crumbs={crumbs}
      {...(person && !isEditing && { header: <Who person={person} /> })}
      {...(isEditing && { lead: t("editLead"), audience: <VisibilityBadge audience={{ class: "organisation" }} /> })}
      {...(person?.can.edit && !isEditing && { action: change })}
    >
      <Loaded value={found}>
        {(person) =>
          isEditing ? (
            <EditProfile key={person.version} person={person} onDone={() => edit(false)} />
          ) : (
            <ProfileParts person={person} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Who({ person }: { person: PersonView }) {
  return (
    <header className="flex max-w-[1180px] flex-wrap items-center gap-5 px-10 pt-8 max-sm:gap-4 max-sm:px-4 max-sm:pt-5">
      <Avatar person={person} size={72} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h1 tabIndex={-1} className="display-1">
          {person.name}
        </h1>
        <p className="text-15 text-ink-2">
          {[person.title, person.department, person.location].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="max-sm:order-first max-sm:w-full">
        <VisibilityBadge audience={{ class: "organisation" }} />
      </div>
    </header>
  );
}
