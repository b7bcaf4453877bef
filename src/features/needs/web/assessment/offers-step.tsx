import { proficiencyMessages } from "#features/skills/shared/proficiency.messages.ts";
import { type PickedSkill, SkillPicker } from "#features/skills/web/index.ts";
import { Select } from "#platform/web/form/select.tsx";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { mostOffers } from "../../shared/needs-answers.ts";
import { ChosenSkill } from "./chosen-skill.tsx";
import { type DraftOffer, keyOf } from "./needs-draft.ts";
import { SkillSuggestions } from "./skill-suggestions.tsx";
import type { NeedsDraftState } from "./use-needs-draft.ts";

const starters = [
  "introducing-colleagues",
  "customer-service",
  "spreadsheets",
  "clear-writing",
  "safety",
  "prioritising",
];

/** Up to seven skills that somebody can give, and how well they know each. */
export function OffersStep({ draft, set }: NeedsDraftState) {
  const t = useMessages(assessmentMessages);
  const { locale } = useLanguage();
  const { offers } = draft;
  const isFull = offers.length >= mostOffers;
  const add = (skill: Pick<DraftOffer, "skillId" | "ownSkill" | "name">) =>
    set({ offers: [...offers, { ...skill, level: 3 }] });
  const pick = ({ id, name }: PickedSkill) => add({ skillId: id, ownSkill: null, name });
  const addOwn = (words: string) =>
    add({ skillId: null, ownSkill: words, name: { sv: null, en: null, [locale]: words } });
  return (
    <div className="grid gap-6">
      <SkillPicker
        label={t("needsSearch")}
        placeholder={isFull ? t("offersFull") : t("needsSearch")}
        isDisabled={isFull}
        without={offers.flatMap(({ skillId }) => skillId ?? [])}
        onPick={pick}
        onAddOwn={addOwn}
      />
      {offers.length === 0 ? (
        <SkillSuggestions heading={t("offersEmpty")} ids={starters} onPick={pick} />
      ) : (
        <ul>
          {offers.map((offer) => (
            <Offer
              key={keyOf(offer)}
              offer={offer}
              onChange={(level) => set({ offers: offers.map((one) => (one === offer ? { ...one, level } : one)) })}
              onRemove={() => set({ offers: offers.filter((other) => other !== offer) })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type OfferProps = { offer: DraftOffer; onChange: (level: number) => void; onRemove: () => void };

function Offer({ offer, onChange, onRemove }: OfferProps) {
  const t = useMessages(assessmentMessages);
  const levels = useMessages(proficiencyMessages);
  const read = useLocalized();
  const skill = read(offer.name);
  return (
    <ChosenSkill
      name={skill}
      onRemove={onRemove}
      scale={
        <div className="w-48 max-sm:w-full">
          <Select
            label={t("offerLevelOf", { skill })}
            isLabelHidden
            value={String(offer.level)}
            onChange={(level) => level !== null && onChange(Number(level))}
            options={([1, 2, 3, 4, 5] as const).map((level) => ({ id: String(level), label: levels(`level${level}`) }))}
          />
        </div>
      }
    />
  );
}
