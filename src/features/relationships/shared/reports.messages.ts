import { messages } from "#platform/shared/messages.ts";

/** Reports for those who receive them: the screen, the start page, and the news that says only that there is one. */
export const reportsMessages = messages({
  heading: { sv: "Anmälningar till dig", en: "Reports to you" },
  lead: {
    sv: "Den som har skrivit har valt att just du läser. De andra i relationen har inte fått veta det.",
    en: "Whoever wrote chose you to read it. The others in the relationship have not been told.",
  },
  emptyHeading: { sv: "Inga anmälningar till dig", en: "No reports to you" },
  emptyBody: {
    sv: "Om någon väljer att berätta något för dig står det här.",
    en: "If somebody chooses to tell you something, it is here.",
  },
  by: { sv: "{reporter}, om relationen mellan {members}", en: "{reporter}, about the relationship between {members}" },
  about: { sv: "Gäller {name}.", en: "Concerns {name}." },
  harassment: { sv: "Trakasserier eller kränkningar", en: "Harassment or insults" },
  unsafe: { sv: "Känner sig inte trygg", en: "Does not feel safe" },
  confidence: { sv: "Något har förts vidare", en: "Something was passed on" },
  other: { sv: "Något annat", en: "Something else" },
  news: { sv: "Någon har berättat något för dig.", en: "Somebody has told you something." },
  title: { sv: "En anmälan väntar på dig", en: "A report waits for you" },
  detail: { sv: "{reporter} har valt att just du läser.", en: "{reporter} chose you to read it." },
  verb: { sv: "Läs anmälan", en: "Read the report" },
  newsTitle: { sv: "Någon har berättat något för dig", en: "Somebody has told you something" },
  newsWhat: {
    sv: "En person i ett mentorskapsprogram har valt att just du läser. Vad det gäller står i Parvis, inte här.",
    en: "A person in a mentoring programme chose you to read something. What it is about stands in Parvis, not here.",
  },
  newsFooter: {
    sv: "Läs det så snart du kan, gärna i dag.",
    en: "Please read it as soon as you can, today if possible.",
  },
});
