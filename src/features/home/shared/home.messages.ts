import { messages } from "#platform/shared/messages.ts";

export const homeMessages = messages({
  title: { sv: "Min vecka", en: "My week" },
  goodMorning: { sv: "God morgon, {name}.", en: "Good morning, {name}." },
  hello: { sv: "Hej {name}.", en: "Hello {name}." },
  allQuiet: { sv: "Inget väntar på dig.", en: "Nothing is waiting for you." },
  next: { sv: "Härnäst", en: "Next" },
  first: { sv: "Först", en: "First" },
  why: { sv: "Varför just de här?", en: "Why these?" },
  whyBody: {
    sv: "Först kommer det som någon väntar på, sedan det som har en dag, sedan det som är nytt. Du väljer själv vad du gör.",
    en: "First comes what somebody waits for, then what has a day, then what is new. What you do is up to you.",
  },
  quietHeading: { sv: "Du behöver inte göra något just nu", en: "There is nothing you have to do just now" },
  quietBody: {
    sv: "När något behöver dig står det här.",
    en: "When something needs you, you will see it here.",
  },
});
