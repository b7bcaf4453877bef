import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { NotForYou } from "#platform/web/kit/not-for-you.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeWords } from "../shared/programme-words.messages.ts";
import type { ProgrammeView } from "../shared/programme-views.ts";
import { api } from "./api.ts";

type Props = { programmeId: string; children: (programme: ProgrammeView) => ReactNode };

/** A screen about one programme: its own once the programme is here, a plain one while it comes or when it does not. */
export function WithProgramme({ programmeId, children }: Props) {
  const t = useMessages(programmeWords);
  const programme = useQuery(api.programmes.get.queryOptions({ input: { programmeId } }));
  if (programme.data) return children(programme.data);
  return (
    <Screen heading={t("programme")} crumbs={[{ label: t("programmes"), link: linkOptions({ to: "/programmes" }) }]}>
      <Loaded value={programme}>{() => null}</Loaded>
    </Screen>
  );
}

/** A screen of a programme that is for its coordinators, for somebody who is none. */
export function NotYourProgramme() {
  const t = useMessages(programmeWords);
  return (
    <Screen heading={t("programme")} crumbs={[{ label: t("programmes"), link: linkOptions({ to: "/programmes" }) }]}>
      <NotForYou />
    </Screen>
  );
}
