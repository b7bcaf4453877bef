/** A department, its titles from the first level to the third, and the skills that its people tend to have. */
export type Department = { name: string; titles: readonly [string, string, string]; knows: readonly string[] };

export const departments: readonly Department[] = [
  {
    name: "Nät och drift",
    titles: ["Drifttekniker", "Senior drifttekniker", "Driftledare"],
    knows: ["data-analysis", "stress", "project-management", "introducing-colleagues"],
  },
  {
    name: "Utveckling",
    titles: ["Utvecklare", "Senior utvecklare", "Arkitekt"],
    knows: ["programming", "system-architecture", "software-testing", "product-strategy"],
  },
  {
    name: "Produkt och design",
    titles: ["Produktdesigner", "Produktägare", "Produktchef"],
    knows: ["product-strategy", "user-research", "facilitation", "presenting"],
  },
  {
    name: "Kundlösningar",
    titles: ["Kundrådgivare", "Senior kundrådgivare", "Teamledare"],
    knows: ["difficult-conversations", "clear-writing", "feedback", "coaching-leadership"],
  },
  {
    name: "Försäljning",
    titles: ["Säljare", "Senior säljare", "Säljledare"],
    knows: ["negotiation", "presenting", "stakeholders", "recruitment"],
  },
  {
    name: "Ekonomi",
    titles: ["Ekonomiassistent", "Controller", "Redovisningschef"],
    knows: ["budgeting", "data-analysis", "clear-writing", "time-management"],
  },
  {
    name: "Juridik och inköp",
    titles: ["Inköpare", "Jurist", "Chefsjurist"],
    knows: ["negotiation", "clear-writing", "sustainability-strategy", "stakeholders"],
  },
  {
    name: "HR",
    titles: ["HR-administratör", "HR-partner", "Rekryteringsansvarig"],
    knows: ["recruitment", "career-planning", "introducing-colleagues", "coaching-leadership", "leading-change"],
  },
  {
    name: "Hållbarhet och miljö",
    titles: ["Miljöingenjör", "Hållbarhetsstrateg", "Miljöchef"],
    knows: ["sustainability-strategy", "leading-change", "facilitation", "influence"],
  },
];
