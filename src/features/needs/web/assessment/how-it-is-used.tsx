import type { ProgrammeCoordinator } from "#features/programmes/shared/programme-views.ts";
import { VisibilityGlyph } from "#platform/web/kit/visibility-glyph.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { AssessmentStep } from "./assessment-steps.ts";

type Audience = "coordinators" | "matching" | "self";

/** Who sees the answer to a question: those who match, the matching alone, or the author alone. */
const audiences: Record<AssessmentStep, Audience> = {
  goals: "coordinators",
  needs: "coordinators",
  offers: "coordinators",
  styles: "coordinators",
  common: "matching",
  time: "coordinators",
  people: "self",
  review: "coordinators",
};

type Lines = readonly { of: "coordinators" | "relationship" | "self"; words: string }[];

/** Who sees the answer to this question, line by line. */
export function HowItIsUsed({
  step,
  coordinators,
}: {
  step: AssessmentStep;
  coordinators: readonly ProgrammeCoordinator[];
}) {
  const t = useMessages(assessmentMessages);
  const lines = useLines(audiences[step], coordinators);
  return (
    <div className="grid gap-4">
      <ul className="grid gap-4 text-14">
        {lines.map(({ of, words }) => (
          <li key={words} className="grid grid-cols-[2rem_minmax(0,1fr)] items-start gap-3">
            <span className="justify-self-center pt-0.5 text-us">
              <VisibilityGlyph of={of} />
            </span>
            {words}
          </li>
        ))}
      </ul>
      <p className="text-13 text-ink-2">{t("asideChange")}</p>
    </div>
  );
}

function useLines(audience: Audience, coordinators: readonly ProgrammeCoordinator[]): Lines {
  const t = useMessages(assessmentMessages);
  const { list } = useWritten();
  const nobody = { of: "self", words: t("asideNobody") } as const;
  if (audience === "self") return [{ of: "self", words: t("asideOnlyYou") }, nobody];
  if (audience === "matching") {
    return [{ of: "self", words: t("asideMatching") }, { of: "relationship", words: t("asideIntroduced") }, nobody];
  }
  const names = list(coordinators.map(({ name }) => name.split(" ")[0] ?? name));
  return [
    { of: "coordinators", words: t("asideCoordinators", { names }) },
    { of: "relationship", words: t("asidePartner") },
    nobody,
  ];
}

/** The same in one sentence, for the line under the question on a phone. */
export function useShortAudience(step: AssessmentStep): string {
  const t = useMessages(assessmentMessages);
  const short = { coordinators: "shortCoordinators", matching: "shortMatching", self: "shortSelf" } as const;
  return t(short[audiences[step]]);
}
