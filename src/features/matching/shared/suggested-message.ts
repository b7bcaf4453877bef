/** What coordinators may begin from; each writes it in the own words before it is sent. */
export const suggestedMessage = {
  sv: "Hej. Utifrån det ni har svarat tror vi att ni två kan ge varandra mycket. Läs varför, och svara om ni vill träffas.",
  en: "Hello. From what you have answered, we believe you two have a lot to give each other. Read why, and answer whether you want to meet.",
};
