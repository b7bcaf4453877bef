import { Checkbox } from "#platform/web/form/check.tsx";
import { Choices } from "#platform/web/form/choices.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { matchingCriteria, type MatchingPolicy, type MatchingRule } from "../../shared/matching-policy.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import type { DraftState } from "./use-programme-draft.ts";

/** The four steps that people think in; a weight between two of them is shown as the nearer one. */
const steps = [
  { weight: 0, words: "weighNothing" },
  { weight: 1, words: "weighLittle" },
  { weight: 3, words: "weighSome" },
  { weight: 5, words: "weighMuch" },
] as const;

const stepOf = (weight: number): number =>
  steps.reduce((best, step) => (Math.abs(step.weight - weight) < Math.abs(best - weight) ? step.weight : best), 0);

const rules = [
  { rule: "same-team", words: "sameTeamRule" },
  { rule: "shared-language", words: "sharedLanguageRule" },
  { rule: "previous-partner", words: "previousPartnerRule" },
] as const satisfies readonly { rule: MatchingRule; words: string }[];

/** What counts how much when pairs are looked for, and what is never broken. */
export function MatchingFields({ draft, set }: DraftState) {
  const t = useMessages(programmeSetupMessages);
  const { matching } = draft;
  const change = (changes: Partial<MatchingPolicy>) => set({ matching: { ...matching, ...changes } });
  return (
    <Section heading={t("matchingHeading")} lead={t("matchingLead")}>
      <div className="grid gap-6">
        <ul>
          {matchingCriteria.map((criterion) => (
            <li
              key={criterion}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5 first:pt-0"
            >
              <span className="min-w-36 flex-1 text-14">{t(criterion)}</span>
              <Choices
                label={t(criterion)}
                isLabelHidden
                look="joined"
                value={String(stepOf(matching.weights[criterion]))}
                onChange={(weight) => change({ weights: { ...matching.weights, [criterion]: Number(weight) } })}
                choices={steps.map(({ weight, words }) => ({ value: String(weight), label: t(words) }))}
              />
            </li>
          ))}
        </ul>
        <Choices
          label={t("placeLabel")}
          look="joined"
          value={matching.place}
          onChange={(place) => change({ place })}
          choices={(["near", "ignore", "far"] as const).map((value) => ({ value, label: t(value) }))}
        />
        <fieldset className="grid gap-2.5">
          <legend className="pb-2 text-13 font-semibold">{t("rulesLabel")}</legend>
          {rules.map(({ rule, words }) => (
            <Checkbox
              key={rule}
              label={t(words)}
              value={matching.rules.some((chosen) => chosen.rule === rule)}
              onChange={(isOn) => change({ rules: withRule(matching.rules, rule, isOn) })}
            />
          ))}
        </fieldset>
      </div>
    </Section>
  );
}

function withRule(chosen: MatchingPolicy["rules"], rule: MatchingRule, isOn: boolean): MatchingPolicy["rules"] {
  const others = chosen.filter((one) => one.rule !== rule);
  return isOn ? [...others, { rule }] : others;
}
