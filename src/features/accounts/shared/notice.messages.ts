import { messages } from "#platform/shared/messages.ts";

/**
 * The notice, version 1: what is kept, why, who sees it and how long. A change of what it says is a new version in
 * `notice.ts`; a change of how it says it is not.
 */
export const noticeMessages = messages({
  title: { sv: "Innan du börjar", en: "Before you begin" },
  heading: {
    sv: "Välkommen, {givenName}. Du väljer själv vad andra får veta.",
    en: "Welcome, {givenName}. You choose what others get to know.",
  },
  lead: {
    sv: "Läs det här en gång. Du hittar det igen under dina inställningar.",
    en: "Read this once. You find it again under your settings.",
  },
  leadAgain: {
    sv: "Det här har ändrats sedan du läste det senast.",
    en: "This has changed since you last read it.",
  },
  whatHeading: { sv: "Det vi sparar", en: "What is kept" },
  what: {
    sv: "Från personalsystemet: namn, e-post, titel, avdelning, ort, chef, nivå och när du började. Från dig: det du söker och erbjuder, dina mål, det du skriver. Från tekniken: när och varifrån du loggar in.",
    en: "From the personnel system: name, e-mail, title, department, place, manager, level and when you began. From you: what you seek and offer, your goals, what you write. From the machines: when and from where you sign in.",
  },
  whyHeading: { sv: "Varför", en: "Why" },
  why: {
    sv: "För att hitta en kollega som passar, och för att ni ska ha en plats som är er. Ingenting här används för att bedöma dig, sätta lön eller välja bort dig.",
    en: "To find a colleague who fits, and for the two of you to have a place that is yours. Nothing here is used to judge you, set pay or pass you over.",
  },
  whoHeading: { sv: "Vem ser vad", en: "Who sees what" },
  whoShort: { sv: "Det ni skriver stannar hos er.", en: "What you two write stays with you." },
  whoSelf: {
    sv: "<b>Bara du:</b> dina anteckningar, önskemål om personer och spärrar.",
    en: "<b>Only you:</b> your notes, whom you wish for and whom you block.",
  },
  whoPair: {
    sv: "<b>Du och din partner:</b> allt ni skriver, bokar och lovar.",
    en: "<b>You and your partner:</b> all that you write, book and promise.",
  },
  whoCoordinator: {
    sv: "<b>Koordinatorn:</b> vad du söker och erbjuder, att ni är ett par, datum och antal möten.",
    en: "<b>The coordinator:</b> what you seek and offer, that you are a pair, dates and the number of meetings.",
  },
  whoLeaders: {
    sv: "<b>Din chef, HR och IT:</b> ingenting av det. HR ser siffror för grupper om minst fem.",
    en: "<b>Your manager, HR and IT:</b> none of it. HR sees figures for groups of five or more.",
  },
  serverHeading: { sv: "Det som är sant om servern", en: "What is true of the server" },
  server: {
    sv: "Parvis har ingen väg in till det ni skriver, inte heller för administratörer, och det de gör syns i en logg som inte går att ändra. Men den som äger serverns disk kan läsa det som ligger på den.",
    en: "Parvis has no way in to what you two write, not for administrators either, and what they do stands in a log that cannot be changed. But whoever owns the server's disk can read what lies on it.",
  },
  longHeading: { sv: "Hur länge", en: "How long" },
  long: {
    sv: "Det du skriver finns kvar tills du tar bort det. Avslutade inloggningar sparas i 90 dagar, loggen över vem som gjort vad så länge organisationen har Parvis. Du kan be om allt som rör dig, få det rättat eller få det raderat.",
    en: "What you write stays until you remove it. Ended sign-ins are kept for 90 days, the log of who did what for as long as the organisation has Parvis. You can ask for everything that is about you, have it corrected or have it erased.",
  },
  promiseHeading: { sv: "Det här sparar vi, och så länge", en: "What is kept, and how long" },
  read: { sv: "Jag har läst", en: "I have read this" },
});
