import { messages } from "#platform/shared/messages.ts";

/** The inbox on the screen. */
export const inboxMessages = messages({
  inbox: { sv: "Inkorg", en: "Inbox" },
  heading: {
    sv: "{n, plural, =0 {Inget nytt i inkorgen} one {En sak är ny} other {# saker är nya}}",
    en: "{n, plural, =0 {Nothing new in the inbox} one {One thing is new} other {# things are new}}",
  },
  onlyYou: { sv: "Bara du ser din inkorg.", en: "Only you see your inbox." },
  views: { sv: "Vad som visas", en: "What is shown" },
  open: { sv: "Alla", en: "All" },
  unread: { sv: "{n, plural, =0 {Olästa} other {Olästa #}}", en: "{n, plural, =0 {Unread} other {Unread #}}" },
  snoozed: { sv: "Senare", en: "Later" },
  done: { sv: "Klara", en: "Done" },
  readAll: { sv: "Markera allt som läst", en: "Mark all as read" },
  isNew: { sv: "Oläst: ", en: "Unread: " },
  times: { sv: "{n} gånger", en: "{n} times" },

  today: { sv: "I dag", en: "Today" },
  yesterday: { sv: "I går", en: "Yesterday" },
  "this-week": { sv: "Tidigare i veckan", en: "Earlier this week" },
  "last-week": { sv: "Förra veckan", en: "Last week" },
  earlier: { sv: "Tidigare", en: "Earlier" },

  finish: { sv: "Markera som klar", en: "Mark as done" },
  finished: { sv: "Klar, och undanlagd", en: "Done, and put away" },
  reopen: { sv: "Lägg tillbaka i inkorgen", en: "Put back in the inbox" },
  unmark: { sv: "Markera som oläst", en: "Mark as unread" },
  snooze: { sv: "Skjut upp", en: "Put off" },
  snoozedUntil: { sv: "Uppskjuten till {moment}", en: "Put off until {moment}" },
  wake: { sv: "Ta fram nu", en: "Bring back now" },
  inThreeHours: { sv: "Om tre timmar", en: "In three hours" },
  tomorrow: { sv: "I morgon", en: "Tomorrow" },
  monday: { sv: "På måndag", en: "On Monday" },
  choose: { sv: "Välj hur du får besked", en: "Choose how you are told" },
  undo: { sv: "Ångra", en: "Undo" },

  emptyOpen: { sv: "Inkorgen är tom", en: "The inbox is empty" },
  emptyOpenBody: {
    sv: "Här hamnar det som rör dig: förslag, svar, påminnelser. Du behöver inte göra något nu.",
    en: "This is where what concerns you arrives: proposals, answers, reminders. There is nothing to do now.",
  },
  emptyUnread: { sv: "Du har läst allt", en: "You have read everything" },
  emptySnoozed: { sv: "Inget är uppskjutet", en: "Nothing is put off" },
  emptyDone: { sv: "Inget är markerat som klart än", en: "Nothing is marked as done yet" },
  pick: { sv: "Välj något till vänster för att läsa det.", en: "Choose something on the left to read it." },

  NOT_AHEAD: { sv: "Välj en tid som inte har varit än.", en: "Choose a time that has not passed." },
});
