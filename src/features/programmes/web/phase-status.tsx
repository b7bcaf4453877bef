import type { Icon } from "@phosphor-icons/react";
import { ArchiveIcon } from "@phosphor-icons/react/dist/csr/Archive";
import { ChatsCircleIcon } from "@phosphor-icons/react/dist/csr/ChatsCircle";
import { DoorOpenIcon } from "@phosphor-icons/react/dist/csr/DoorOpen";
import { FlagCheckeredIcon } from "@phosphor-icons/react/dist/csr/FlagCheckered";
import { IntersectIcon } from "@phosphor-icons/react/dist/csr/Intersect";
import { PencilSimpleIcon } from "@phosphor-icons/react/dist/csr/PencilSimple";
import { UsersIcon } from "@phosphor-icons/react/dist/csr/Users";
import { Status, type StatusTone } from "#platform/web/kit/status.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { ProgrammePhase } from "../shared/programme-dates.ts";
import { programmeWords } from "../shared/programme-words.messages.ts";

const looks: Record<ProgrammePhase, { tone: StatusTone; icon: Icon }> = {
  draft: { tone: "draft", icon: PencilSimpleIcon },
  joining: { tone: "on-track", icon: DoorOpenIcon },
  answering: { tone: "waiting", icon: ChatsCircleIcon },
  matching: { tone: "waiting", icon: IntersectIcon },
  running: { tone: "on-track", icon: UsersIcon },
  ended: { tone: "paused", icon: FlagCheckeredIcon },
  closed: { tone: "paused", icon: ArchiveIcon },
};

/** How far a programme has come, in icon, word and colour. */
export function PhaseStatus({ phase, isBare = false }: { phase: ProgrammePhase; isBare?: boolean }) {
  const t = useMessages(programmeWords);
  return <Status {...looks[phase]} text={t(phase)} isBare={isBare} />;
}
