import { messages } from "#platform/shared/messages.ts";

export const programmeNewsMessages = messages({
  invitedTitle: { sv: "{inviter} bjuder in dig till {programme}", en: "{inviter} invites you to {programme}" },
  invitedChoice: {
    sv: "Du väljer själv. Säger du nej får ingen veta varför, och du kan ändra dig fram till {day}.",
    en: "It is your choice. If you say no, nobody learns why, and you can change your mind until {day}.",
  },
  invitedChoiceOpen: {
    sv: "Du väljer själv. Säger du nej får ingen veta varför, och du kan ändra dig senare.",
    en: "It is your choice. If you say no, nobody learns why, and you can change your mind later.",
  },
  invitedButton: { sv: "Läs mer och svara", en: "Read more and answer" },
  invitedFooter: {
    sv: "Du får det här för att {inviter} bjöd in dig i Parvis. Gör du ingenting händer ingenting.",
    en: "You get this because {inviter} invited you in Parvis. If you do nothing, nothing happens.",
  },
  enrolledTitle: { sv: "Du är med i {programme}", en: "You are part of {programme}" },
  enrolledNext: {
    sv: "Nästa steg är några frågor om vad du söker och vad du kan ge. De tar ungefär sju minuter, och det är bra om du svarar senast {day}.",
    en: "Next come a few questions on what you seek and what you can give. They take about seven minutes, and it helps if you answer by {day}.",
  },
  enrolledOptOut: {
    sv: "Vill du inte vara med lämnar du med ett tryck, utan att förklara dig.",
    en: "If you would rather not take part, you leave with one press, without explaining.",
  },
  enrolledButton: { sv: "Se programmet", en: "See the programme" },
  enrolledFooter: {
    sv: "Du får det här för att {inviter} har lagt till dig i Parvis.",
    en: "You get this because {inviter} added you in Parvis.",
  },
  joinedTitle: {
    sv: "{n, plural, one {{who} har gått med} other {{who} och {n, plural, =2 {en till} other {fler}} har gått med}}",
    en: "{n, plural, one {{who} has joined} other {{who} and {n, plural, =2 {one more} other {others}} have joined}}",
  },
  joinedWhat: {
    sv: "{n, plural, one {En ny deltagare} other {# nya deltagare}} i {programme}. Vilka som har svarat på frågorna ser du bland deltagarna.",
    en: "{n, plural, one {One new participant} other {# new participants}} in {programme}. Who has answered the questions, you see among the participants.",
  },
  joinedButton: { sv: "Se deltagarna", en: "See the participants" },
  joinedFooter: {
    sv: "Du får det här för att du samordnar {programme}.",
    en: "You get this because you coordinate {programme}.",
  },
});
