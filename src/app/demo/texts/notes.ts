import type { Locale } from "#platform/shared/actor.ts";

/** What pairs write in the note they share. */
export const sharedNotes: { readonly [L in Locale]: readonly string[] } = {
  sv: [
    "Vi ses varannan torsdag efter lunch, jämna veckor på plats och udda på video.",
    "Inga telefoner på bordet, och den som är sen bjuder på kaffe.",
    "Till nästa gång: en sak var som vi har skjutit upp, och varför.",
    "Frågor att ta upp: hur säger man nej till en chef man gillar?",
    "Vi börjar alltid med vad som hände sedan sist, fem minuter var.",
    "Läs gärna rapporten om avbrotten i februari innan vi hörs.",
    "Överens om att tala om när något skaver, samma vecka.",
    "Promenadmöte när det inte regnar, annars lilla rummet på plan två.",
    "Nästa gång byter vi roller och du intervjuar mig om laddtjänsten.",
    "Målet för vintern: två svåra samtal var, och att våga berätta hur de gick.",
    "Boklistan växer, men vi lovar bara ett kapitel i månaden.",
    "Det här hjälpte: att skriva första meningen av samtalet i förväg.",
    "Vi följer upp i april om kalendern blev bättre eller bara fullare.",
    "Att komma ihåg: den andra har redan tänkt på det självklara.",
  ],
  en: [
    "Tuesdays at ten, camera on, agenda written the evening before.",
    "We agreed to disagree on estimates and to keep a tally until June.",
    "Bring one decision each that we would like to unmake.",
    "Next time: walk through the tender together and stop at every assumption.",
    "Half in Swedish, half in English, and no switching when it gets hard.",
    "Whoever cancels proposes the new time before closing the calendar.",
    "Worked well: drawing the organisation as it is and not as it says.",
    "Parking lot: the reorganisation, budgets, and what to tell the new people.",
    "Read before Friday: the customer letters from the cold week in January.",
    "We end five minutes early and write down what we promised.",
  ],
};

/** What one of them writes for nobody else. */
export const privateNotes: { readonly [L in Locale]: readonly string[] } = {
  sv: [
    "Fråga hur det gick med presentationen, hen var nervös sist.",
    "Jag pratade för mycket i dag. Lyssna mer på torsdag.",
    "Fundera på om jag vill berätta om ansökan till Porto redan nu.",
    "Bra tips om att börja med frågan i stället för svaret.",
    "Ta med exemplet från driftmötet, utan namn.",
    "Jag blev irriterad av rådet, och det betyder nog att det stämde.",
  ],
  en: [
    "Ask about the new team lead, carefully.",
    "I keep defending the old system. Why is that?",
    "Practise the opening sentence aloud before Wednesday.",
    "Remember that silence was fine last time.",
  ],
};
