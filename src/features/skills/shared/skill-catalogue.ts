import type { Locale } from "#platform/shared/actor.ts";
import type { Message } from "#platform/shared/messages.ts";
import { type SkillTheme, skillThemes } from "./skill-themes.ts";

/** A skill that comes with Parvis. `id` is stored in answers and profiles and never changes; the names may. */
export type CatalogueSkill = { id: string; theme: SkillTheme; name: Message };

const names: Readonly<Record<SkillTheme, readonly (readonly [id: string, sv: string, en: string])[]>> = {
  leadership: [
    ["leading-people", "Leda medarbetare", "Leading people"],
    ["new-as-manager", "Ny som chef", "New as a manager"],
    ["leading-managers", "Leda andra chefer", "Leading other managers"],
    ["coaching-leadership", "Coachande ledarskap", "Coaching leadership"],
    ["delegation", "Delegering", "Delegation"],
    ["building-a-team", "Bygga ett nytt team", "Building a new team"],
    ["leading-remotely", "Leda på distans", "Leading at a distance"],
    ["leading-experts", "Leda utan att vara expert", "Leading without being the expert"],
    ["leading-change", "Förändringsledning", "Leading change"],
    ["strategic-thinking", "Strategiskt tänkande", "Strategic thinking"],
    ["decision-making", "Fatta beslut", "Making decisions"],
    ["psychological-safety", "Psykologisk trygghet", "Psychological safety"],
    ["mentoring", "Vara mentor", "Mentoring"],
  ],
  communication: [
    ["difficult-conversations", "Svåra samtal", "Difficult conversations"],
    ["feedback", "Ge och ta emot återkoppling", "Giving and receiving feedback"],
    ["presenting", "Presentationsteknik", "Presenting"],
    ["presenting-in-english", "Presentationsteknik på engelska", "Presenting in English"],
    ["clear-writing", "Skriva klart och enkelt", "Clear writing"],
    ["storytelling", "Berättarteknik", "Storytelling"],
    ["communicating-change", "Förändringskommunikation", "Communicating change"],
    ["active-listening", "Aktivt lyssnande", "Active listening"],
    ["facilitation", "Leda möten och workshoppar", "Facilitating meetings and workshops"],
    ["media-relations", "Mediekontakter", "Media relations"],
    ["english-at-work", "Engelska i arbetet", "English at work"],
    ["swedish-at-work", "Svenska i arbetet", "Swedish at work"],
  ],
  collaboration: [
    ["conflict", "Hantera konflikter", "Handling conflict"],
    ["influence", "Påverka utan mandat", "Influencing without authority"],
    ["networking", "Bygga nätverk", "Building a network"],
    ["stakeholders", "Arbeta med intressenter", "Working with stakeholders"],
    ["across-departments", "Samarbeta över avdelningsgränser", "Working across departments"],
    ["across-cultures", "Samarbeta över kulturgränser", "Working across cultures"],
    ["inclusion", "Lika villkor och inkludering", "Equality and inclusion"],
    ["supervision", "Handledning", "Supervising others"],
    ["introducing-colleagues", "Introducera nya kollegor", "Introducing new colleagues"],
  ],
  self: [
    ["time-management", "Planera sin tid", "Managing your time"],
    ["prioritising", "Prioritera", "Setting priorities"],
    ["focus", "Koncentration och arbetsro", "Focus and concentration"],
    ["stress", "Hantera stress", "Handling stress"],
    ["recovery", "Återhämtning", "Rest and recovery"],
    ["setting-boundaries", "Sätta gränser", "Setting boundaries"],
    ["confidence", "Självförtroende i yrkesrollen", "Confidence at work"],
    ["career-planning", "Planera sin karriär", "Planning your career"],
    ["learning", "Lära sig nya saker", "Learning new things"],
    ["returning", "Komma tillbaka efter ledighet", "Returning after leave"],
  ],
  product: [
    ["product-strategy", "Produktstrategi", "Product strategy"],
    ["customer-insight", "Förstå kundens behov", "Understanding customer needs"],
    ["user-research", "Användarstudier", "User research"],
    ["roadmaps", "Färdplaner för produkter", "Product roadmaps"],
    ["product-launch", "Lansera produkter", "Launching products"],
    ["interaction-design", "Interaktionsdesign", "Interaction design"],
    ["service-design", "Tjänstedesign", "Service design"],
    ["graphic-design", "Grafisk formgivning", "Graphic design"],
    ["prototyping", "Prototyper", "Prototyping"],
    ["accessibility", "Digital tillgänglighet", "Digital accessibility"],
  ],
  data: [
    ["data-analysis", "Dataanalys", "Data analysis"],
    ["statistics", "Statistik", "Statistics"],
    ["spreadsheets", "Kalkylblad", "Spreadsheets"],
    ["sql", "Databaser och SQL", "Databases and SQL"],
    ["data-visualisation", "Datavisualisering", "Data visualisation"],
    ["key-figures", "Nyckeltal och uppföljning", "Key figures and follow-up"],
    ["survey-design", "Enkätdesign", "Survey design"],
    ["forecasting", "Prognoser", "Forecasting"],
    ["data-quality", "Datakvalitet", "Data quality"],
    ["machine-learning", "Maskininlärning", "Machine learning"],
    ["ai-at-work", "Använda AI i arbetet", "Using AI at work"],
  ],
  technology: [
    ["programming", "Programmering", "Programming"],
    ["web-development", "Webbutveckling", "Web development"],
    ["system-architecture", "Systemarkitektur", "System architecture"],
    ["software-testing", "Testning av programvara", "Software testing"],
    ["cloud-operations", "Molntjänster och drift", "Cloud and operations"],
    ["information-security", "Informationssäkerhet", "Information security"],
    ["it-support", "It-stöd", "IT support"],
    ["automation", "Automation och styrsystem", "Automation and control systems"],
    ["electrical-power", "Elkraft", "Electrical power"],
    ["mechanical-design", "Konstruktion och CAD", "Mechanical design and CAD"],
    ["technical-documentation", "Teknisk dokumentation", "Technical documentation"],
  ],
  customers: [
    ["selling", "Försäljning", "Selling"],
    ["key-accounts", "Arbeta med storkunder", "Working with key accounts"],
    ["negotiation", "Förhandling", "Negotiation"],
    ["customer-service", "Kundservice", "Customer service"],
    ["complaints", "Bemöta klagomål", "Responding to complaints"],
    ["tendering", "Skriva anbud", "Writing tenders"],
    ["pricing", "Prissättning", "Pricing"],
    ["marketing", "Marknadsföring", "Marketing"],
    ["social-media", "Sociala medier", "Social media"],
    ["branding", "Varumärke", "Branding"],
  ],
  operations: [
    ["continuous-improvement", "Ständiga förbättringar", "Continuous improvement"],
    ["organisational-development", "Verksamhetsutveckling", "Organisational development"],
    ["quality", "Kvalitetsarbete", "Quality management"],
    ["shift-planning", "Skiftplanering", "Shift planning"],
    ["production-planning", "Produktionsplanering", "Production planning"],
    ["logistics", "Logistik", "Logistics"],
    ["maintenance", "Underhåll", "Maintenance"],
    ["purchasing", "Inköp", "Purchasing"],
    ["public-procurement", "Upphandling", "Public procurement"],
    ["supplier-relations", "Leverantörssamarbete", "Working with suppliers"],
    ["safety", "Säkerhet på arbetsplatsen", "Workplace safety"],
    ["crisis-preparedness", "Krisberedskap", "Crisis preparedness"],
  ],
  projects: [
    ["project-management", "Projektledning", "Project management"],
    ["agile-working", "Agila arbetssätt", "Agile working"],
    ["estimating", "Planera och uppskatta tid", "Planning and estimating"],
    ["risk-management", "Riskhantering", "Risk management"],
    ["requirements", "Kravarbete", "Working with requirements"],
    ["steering-groups", "Arbeta med styrgrupper", "Working with steering groups"],
    ["business-cases", "Nyttokalkyl", "Business cases"],
    ["handover", "Överlämning till förvaltning", "Handing over to operations"],
    ["innovation", "Innovation", "Innovation"],
  ],
  "people-and-law": [
    ["recruitment", "Rekrytering", "Recruitment"],
    ["development-talks", "Medarbetarsamtal", "Development talks"],
    ["pay-talks", "Lönesamtal", "Pay talks"],
    ["workforce-planning", "Kompetensförsörjning", "Workforce planning"],
    ["training-design", "Utforma utbildningar", "Designing training"],
    ["rehabilitation", "Rehabilitering", "Rehabilitation"],
    ["employment-law", "Arbetsrätt", "Employment law"],
    ["work-environment-law", "Arbetsmiljölagstiftning", "Work environment law"],
    ["union-relations", "Facklig samverkan", "Working with unions"],
    ["contract-law", "Avtalsrätt", "Contract law"],
    ["data-protection", "Dataskydd", "Data protection"],
  ],
  "finance-and-sustainability": [
    ["budgeting", "Budget och siffror", "Budgets and figures"],
    ["accounting", "Redovisning", "Accounting"],
    ["financial-statements", "Bokslut", "Financial statements"],
    ["cost-control", "Kostnadsuppföljning", "Cost control"],
    ["investment-appraisal", "Investeringskalkyler", "Investment appraisal"],
    ["business-acumen", "Affärsförståelse", "Business acumen"],
    ["grant-funding", "Söka bidrag och finansiering", "Applying for funding"],
    ["sustainability-strategy", "Hållbarhetsstrategi", "Sustainability strategy"],
    ["sustainability-reporting", "Hållbarhetsredovisning", "Sustainability reporting"],
    ["climate-accounting", "Klimatberäkningar", "Climate accounting"],
    ["energy-efficiency", "Energieffektivisering", "Energy efficiency"],
    ["circular-economy", "Cirkulär ekonomi", "Circular economy"],
  ],
};

/** All skills that come with Parvis, by theme. */
export const skillCatalogue: readonly CatalogueSkill[] = skillThemes.flatMap((theme) =>
  names[theme].map(([id, sv, en]) => ({ id, theme, name: { sv, en } })),
);

const byId: ReadonlyMap<string, CatalogueSkill> = new Map(skillCatalogue.map((skill) => [skill.id, skill]));

/** The skill with this id; undefined for one of the organisation's own. */
export const catalogueSkill = (id: string): CatalogueSkill | undefined => byId.get(id);

/** Skills in the order of the reader's alphabet: å, ä and ö come last in Swedish. */
export const sortedSkills = (skills: readonly CatalogueSkill[], locale: Locale): CatalogueSkill[] => {
  const { compare } = new Intl.Collator(locale);
  return skills.toSorted((a, b) => compare(a.name[locale], b.name[locale]));
};
