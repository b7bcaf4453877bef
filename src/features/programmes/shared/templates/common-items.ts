import type { CommonItem } from "../needs-questions.ts";

export const collaboration: CommonItem = {
  id: "collaboration",
  kind: "values",
  question: {
    sv: "Vad är viktigast för dig i ett samarbete?",
    en: "What matters most to you when you work with somebody?",
  },
  choices: [
    { id: "honesty", text: { sv: "ärlighet", en: "honesty" } },
    { id: "care", text: { sv: "omtanke", en: "care" } },
    { id: "curiosity", text: { sv: "nyfikenhet", en: "curiosity" } },
    { id: "order", text: { sv: "ordning och reda", en: "order" } },
    { id: "courage", text: { sv: "mod", en: "courage" } },
    { id: "humour", text: { sv: "humor", en: "humour" } },
  ],
  most: 2,
};

export const energy: CommonItem = {
  id: "energy",
  kind: "values",
  question: { sv: "Vad ger dig energi på jobbet?", en: "What gives you energy at work?" },
  choices: [
    { id: "helping", text: { sv: "hjälpa någon vidare", en: "helping somebody along" } },
    { id: "puzzles", text: { sv: "knäcka svåra problem", en: "cracking hard problems" } },
    { id: "results", text: { sv: "se saker bli klara", en: "seeing things finished" } },
    { id: "ideas", text: { sv: "komma på något nytt", en: "coming up with something new" } },
    { id: "focus", text: { sv: "arbeta ostört", en: "working undisturbed" } },
    { id: "teamwork", text: { sv: "göra något tillsammans", en: "doing something together" } },
  ],
  most: 2,
};

export const sharpest: CommonItem = {
  id: "sharpest",
  kind: "working-style",
  question: { sv: "När tänker du bäst?", en: "When do you think best?" },
  choices: [
    { id: "morning", text: { sv: "på morgonen", en: "in the morning" } },
    { id: "midday", text: { sv: "mitt på dagen", en: "in the middle of the day" } },
    { id: "afternoon", text: { sv: "på eftermiddagen", en: "in the afternoon" } },
    { id: "moving", text: { sv: "när jag rör på mig", en: "when I am on the move" } },
  ],
  most: 2,
};

export const learning: CommonItem = {
  id: "learning",
  kind: "working-style",
  question: { sv: "Hur lär du dig helst något nytt?", en: "How do you like to learn something new?" },
  choices: [
    { id: "reading", text: { sv: "läsa", en: "reading" } },
    { id: "trying", text: { sv: "pröva själv", en: "trying it myself" } },
    { id: "listening", text: { sv: "lyssna på någon som kan", en: "listening to somebody who knows" } },
    { id: "talking", text: { sv: "prata igenom det", en: "talking it through" } },
    { id: "teaching", text: { sv: "förklara för andra", en: "explaining it to others" } },
  ],
  most: 2,
};

export const spareTime: CommonItem = {
  id: "spare-time",
  kind: "interests",
  question: { sv: "Vad gör du gärna när du är ledig?", en: "What do you like to do in your spare time?" },
  choices: [
    { id: "outdoors", text: { sv: "vara ute i naturen", en: "being outdoors" } },
    { id: "exercise", text: { sv: "träna", en: "exercise" } },
    { id: "cooking", text: { sv: "laga mat och baka", en: "cooking and baking" } },
    { id: "music", text: { sv: "musik", en: "music" } },
    { id: "reading", text: { sv: "läsa", en: "reading" } },
    { id: "making", text: { sv: "bygga, sy och laga", en: "building, sewing and mending" } },
    { id: "growing", text: { sv: "odla", en: "growing things" } },
    { id: "games", text: { sv: "spela spel", en: "playing games" } },
    { id: "culture", text: { sv: "film, konst och teater", en: "film, art and theatre" } },
    { id: "travel", text: { sv: "resa", en: "travelling" } },
  ],
  most: 3,
};
