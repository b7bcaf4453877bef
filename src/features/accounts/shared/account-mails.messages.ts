import { messages } from "#platform/shared/messages.ts";

/** The mails about accounts. Each says what to do, and what happens if nothing is done. */
export const accountMailMessages = messages({
  invitationSubject: { sv: "Välkommen till Parvis på {organisation}", en: "Welcome to Parvis at {organisation}" },
  invitationHeading: { sv: "Hej {givenName}, här börjar det", en: "Hello {givenName}, this is where it starts" },
  invitationWhat: {
    sv: "{organisation} använder Parvis för kollegialt mentorskap: två kollegor som ger och tar lika mycket. Nu finns det en plats för dig.",
    en: "{organisation} uses Parvis for peer mentoring: two colleagues who give and take alike. There is now a place for you.",
  },
  invitationHow: {
    sv: "Välj ett lösenord så är du inne. Det tar en minut, och du bestämmer själv vad andra får veta om dig.",
    en: "Choose a password and you are in. It takes a minute, and you decide what others get to know about you.",
  },
  invitationButton: { sv: "Välj lösenord", en: "Choose a password" },
  invitationFooter: {
    sv: "Länken är din egen och gäller i 14 dagar. Vill du inte vara med behöver du inte göra något.",
    en: "The link is yours alone and works for 14 days. If you would rather not, you need not do anything.",
  },
  signInSubject: { sv: "Din länk till Parvis", en: "Your link to Parvis" },
  signInHeading: { sv: "Logga in utan lösenord", en: "Sign in without a password" },
  signInHow: {
    sv: "Öppna länken i samma webbläsare som du bad om den i. Den gäller i 15 minuter och bara en gång.",
    en: "Open the link in the browser where you asked for it. It works for 15 minutes, and once.",
  },
  signInButton: { sv: "Logga in", en: "Sign in" },
  signInFooter: {
    sv: "Bad du inte om den? Då kan du slänga mejlet. Ingen kommer in utan länken.",
    en: "Did you not ask for it? Then throw this mail away. Nobody gets in without the link.",
  },
  resetSubject: { sv: "Välj ett nytt lösenord till Parvis", en: "Choose a new password for Parvis" },
  resetHeading: { sv: "Välj ett nytt lösenord", en: "Choose a new password" },
  resetHow: {
    sv: "Länken gäller i en timme och bara en gång. När du har valt ett nytt lösenord loggas du ut överallt annars.",
    en: "The link works for an hour, and once. When you have chosen a new password you are signed out everywhere else.",
  },
  resetButton: { sv: "Välj lösenord", en: "Choose a password" },
  resetFooter: {
    sv: "Bad du inte om det? Då kan du slänga mejlet. Ditt lösenord är oförändrat.",
    en: "Did you not ask for it? Then throw this mail away. Your password is unchanged.",
  },
});
