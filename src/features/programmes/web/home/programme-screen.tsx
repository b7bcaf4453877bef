import { useLive } from "#platform/web/live/live-provider.tsx";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { coordinationLive, programmeLive } from "../programmes.live.ts";
import { WithProgramme } from "../with-programme.tsx";
import { CoordinatorHome } from "./coordinator-home.tsx";
import { ParticipantHome } from "./participant-home.tsx";

/** A programme at its own address: a workplace for those who run it, a page about it for everybody else. */
export function ProgrammeScreen({ programmeId }: { programmeId: string }) {
  return <WithProgramme programmeId={programmeId}>{(programme) => <Programme programme={programme} />}</WithProgramme>;
}

function Programme({ programme }: { programme: ProgrammeView }) {
  const { id, you } = programme;
  useLive("programme", id, programmeLive);
  useLive("coordination", you.isCoordinator ? id : null, coordinationLive);
  return you.isCoordinator ? <CoordinatorHome programme={programme} /> : <ParticipantHome programme={programme} />;
}
