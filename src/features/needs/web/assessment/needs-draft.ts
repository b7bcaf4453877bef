import type { NeedsAnswers } from "../../shared/needs-answers.ts";
import type { NeedsView } from "../../shared/needs-views.ts";

/** An answer while it is being written: as the server shows it, with the names of skills and people. */
export type NeedsDraft = Pick<
  NeedsView,
  | "goals"
  | "expectations"
  | "needs"
  | "offers"
  | "styles"
  | "common"
  | "languages"
  | "availability"
  | "partners"
  | "wishes"
  | "blocks"
>;
export type DraftNeed = NeedsDraft["needs"][number];
export type DraftOffer = NeedsDraft["offers"][number];

export const draftOf = ({
  goals,
  expectations,
  needs,
  offers,
  styles,
  common,
  languages,
  availability,
  partners,
  wishes,
  blocks,
}: NeedsView): NeedsDraft => ({
  goals,
  expectations,
  needs,
  offers,
  styles,
  common,
  languages,
  availability,
  partners,
  wishes,
  blocks,
});

type Sent = Partial<NeedsAnswers> & { wishes?: string[]; blocks?: string[] };

/** What changed since the last save, in the form that the server takes. */
export function changesBetween(before: NeedsDraft, after: NeedsDraft): Sent {
  const all: Record<keyof NeedsDraft, unknown> = {
    ...after,
    needs: after.needs.map(({ level, wanted, priority, ...need }) => ({ ...skillOf(need), level, wanted, priority })),
    offers: after.offers.map(({ level, ...offer }) => ({ ...skillOf(offer), level })),
    wishes: after.wishes.map(({ id }) => id),
    blocks: after.blocks.map(({ id }) => id),
  };
  const isChanged = (part: string) => Reflect.get(before, part) !== Reflect.get(after, part);
  return Object.fromEntries(Object.entries(all).filter(([part]) => isChanged(part)));
}

/** One of the two names a skill; the other is left out. */
const skillOf = ({ skillId, ownSkill }: Pick<DraftNeed, "skillId" | "ownSkill">) =>
  ownSkill === null ? { skillId } : { ownSkill };

/** What tells two skills of a list apart. */
export const keyOf = ({ skillId, ownSkill }: Pick<DraftNeed, "skillId" | "ownSkill">): string =>
  skillId ?? `own ${ownSkill}`;
