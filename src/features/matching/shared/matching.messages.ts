import { messages } from "#platform/shared/messages.ts";

/** Everything that coordinators read about matching. */
export const matchingMessages = messages({
  TOO_FEW_ANSWERS: {
    sv: "Det behövs minst två svar på behovsanalysen för att matcha.",
    en: "At least two answers to the needs assessment are needed to match.",
  },
  UNDER_WAY: { sv: "En matchning pågår redan.", en: "Matching is already under way." },
  NOT_NOW: {
    sv: "Det går inte just nu. Läs om sidan, så ser du hur det står till med omgången.",
    en: "That is not possible right now. Reload the page to see where the round stands.",
  },
  EDIT_REFUSED: {
    sv: "Ett av de nya paren är inte möjligt. Välj någon annan.",
    en: "One of the new pairs is not possible. Choose somebody else.",
  },
  TOO_MANY_TO_PREVIEW: {
    sv: "Deltagarna är för många för att visa i förväg vad ändringen gör. Du kan göra den ändå, och ångra den sedan.",
    en: "There are too many participants to show beforehand what the change does. You can make it and undo it.",
  },
  ALREADY_PUBLISHED: { sv: "Omgången är redan publicerad.", en: "The round is already published." },
  NOTHING_TO_PUBLISH: { sv: "Det finns inga förslag att publicera.", en: "There are no proposals to publish." },
  DAY_PASSED: {
    sv: "Sista dagen att svara har redan varit. Välj en dag framåt.",
    en: "The last day to answer has passed. Choose a later day.",
  },
  TOO_MANY_TO_EXPORT: {
    sv: "Underlaget går att hämta för omgångar med högst 2 000 deltagare.",
    en: "The basis can be downloaded for rounds of at most 2,000 participants.",
  },
});
