import { type OwnNames, skillNameIn } from "#features/skills/server/index.ts";
import type { Locale, SignedIn } from "#platform/shared/actor.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import type { NamedSkill, NeedsAnswers } from "../shared/needs-answers.ts";
import { needsPolicy } from "../shared/needs.policy.ts";
import type { NeedsView } from "../shared/needs-views.ts";
import type { OwnAnswer } from "./own-answer.ts";

type Reader = { actor: SignedIn; granted: ProgrammeFacts };

/** One's own answer as a screen shows it, with the name of every skill. */
export function needsViewOf({ actor, granted }: Reader, own: OwnAnswer): NeedsView {
  const { programmeId, answers, wishes, blocks, version, submittedAt, isInUse, ownNames } = own;
  const mayAnswer = needsPolicy.save(actor, granted);
  return {
    programmeId,
    personId: actor.id,
    ...withNames(answers, ownNames, actor.locale),
    common: answers.common,
    wishes,
    blocks,
    version,
    submittedAt: submittedAt?.toISOString() ?? null,
    seenBy: submittedAt ? "coordinators" : "self",
    can: {
      save: mayAnswer && submittedAt === null,
      submit: mayAnswer && submittedAt === null,
      reopen: mayAnswer && submittedAt !== null && !isInUse,
    },
  };
}

/** What a coordinator may read of an answer, and its author as well, with the names of its skills. */
export function withNames(answers: NeedsAnswers, ownNames: OwnNames, locale: Locale) {
  const { needs, offers, goals, expectations, styles, languages, availability, partners } = answers;
  const named = <Item extends NamedSkill>(item: Item) => ({
    ...item,
    skillId: item.skillId ?? null,
    ownSkill: item.ownSkill ?? null,
    name: nameOf(item, ownNames, locale),
  });
  return {
    goals,
    expectations,
    needs: needs.map(named),
    offers: offers.map(named),
    styles,
    languages,
    availability,
    partners,
  };
}

function nameOf({ skillId = "", ownSkill }: NamedSkill, ownNames: OwnNames, locale: Locale): LocalizedText {
  if (ownSkill !== undefined) return { sv: null, en: null, [locale]: ownSkill };
  return skillNameIn(ownNames, skillId) ?? { sv: skillId, en: skillId };
}
