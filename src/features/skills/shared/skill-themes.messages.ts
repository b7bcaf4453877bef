import { type Message, messages } from "#platform/shared/messages.ts";
import type { SkillTheme } from "./skill-themes.ts";

export const skillThemeMessages = messages({
  leadership: { sv: "Ledarskap", en: "Leadership" },
  communication: { sv: "Kommunikation", en: "Communication" },
  collaboration: { sv: "Samarbete", en: "Collaboration" },
  self: { sv: "Självledarskap och hälsa", en: "Self-leadership and wellbeing" },
  product: { sv: "Produkt och design", en: "Product and design" },
  data: { sv: "Data och analys", en: "Data and analysis" },
  technology: { sv: "Teknik och it", en: "Engineering and IT" },
  customers: { sv: "Kund och försäljning", en: "Customers and sales" },
  operations: { sv: "Drift, inköp och kvalitet", en: "Operations, purchasing and quality" },
  projects: { sv: "Projekt och utveckling", en: "Projects and development" },
  "people-and-law": { sv: "HR och juridik", en: "HR and law" },
  "finance-and-sustainability": { sv: "Ekonomi och hållbarhet", en: "Finance and sustainability" },
} satisfies Record<SkillTheme, Message>);
