import { foldedWords, wordIndex } from "./folded-words.ts";

const languages = wordIndex({
  sv: ["sv", "swe", "svenska", "Swedish"],
  en: ["en", "eng", "engelska", "English"],
  no: ["no", "nb", "nn", "nor", "norska", "norsk", "Norwegian", "bokmål", "Norwegian Bokmål"],
  da: ["da", "dan", "danska", "dansk", "Danish"],
  fi: ["fi", "fin", "finska", "suomi", "Finnish"],
  is: ["is", "isländska", "Icelandic"],
  de: ["de", "deu", "ger", "tyska", "Deutsch", "German"],
  fr: ["fr", "fra", "fre", "franska", "français", "French"],
  es: ["es", "spa", "spanska", "español", "Spanish"],
  pt: ["pt", "por", "portugisiska", "português", "Portuguese"],
  it: ["it", "ita", "italienska", "italiano", "Italian"],
  nl: ["nl", "nld", "nederländska", "holländska", "Nederlands", "Dutch"],
  pl: ["pl", "pol", "polska", "polski", "Polish"],
  cs: ["cs", "tjeckiska", "čeština", "Czech"],
  sk: ["sk", "slovakiska", "Slovak"],
  hu: ["hu", "ungerska", "magyar", "Hungarian"],
  ro: ["ro", "rumänska", "română", "Romanian"],
  bg: ["bg", "bulgariska", "Bulgarian"],
  el: ["el", "grekiska", "Greek"],
  tr: ["tr", "turkiska", "Türkçe", "Turkish"],
  et: ["et", "estniska", "eesti", "Estonian"],
  lv: ["lv", "lettiska", "latviešu", "Latvian"],
  lt: ["lt", "litauiska", "lietuvių", "Lithuanian"],
  ru: ["ru", "ryska", "Russian"],
  uk: ["uk", "ukrainska", "Ukrainian"],
  sr: ["sr", "serbiska", "Serbian"],
  hr: ["hr", "kroatiska", "hrvatski", "Croatian"],
  bs: ["bs", "bosniska", "bosanski", "Bosnian"],
  sq: ["sq", "albanska", "shqip", "Albanian"],
  ar: ["ar", "arabiska", "Arabic"],
  fa: ["fa", "persiska", "farsi", "Persian", "dari"],
  ku: ["ku", "kurdiska", "kurmanji", "sorani", "Kurdish"],
  so: ["so", "somaliska", "soomaali", "Somali"],
  ti: ["ti", "tigrinja", "tigrinska", "Tigrinya"],
  am: ["am", "amhariska", "Amharic"],
  hi: ["hi", "Hindi"],
  ur: ["ur", "Urdu"],
  bn: ["bn", "bengali", "bengaliska", "Bangla"],
  pa: ["pa", "punjabi", "Panjabi"],
  ta: ["ta", "tamil", "tamilska"],
  zh: ["zh", "kinesiska", "mandarin", "Chinese", "Mandarin Chinese"],
  ja: ["ja", "japanska", "Japanese"],
  ko: ["ko", "koreanska", "Korean"],
  vi: ["vi", "vietnamesiska", "Vietnamese"],
  th: ["th", "thailändska", "thai"],
  he: ["he", "hebreiska", "Hebrew"],
  se: ["se", "samiska", "nordsamiska", "Sami", "Northern Sami"],
  sgn: ["teckenspråk", "svenskt teckenspråk", "Sign language", "Swedish sign language"],
});

export type ReadLanguages = { codes: readonly string[]; unknown: readonly string[] };

/** The languages a cell names, as ISO 639 codes without repetition, and the words that name none we know. */
export function readLanguages(text: string): ReadLanguages {
  const words = text.split(/[,;/|&+]|\soch\s|\sand\s/u).flatMap((word) => word.trim() || []);
  const read = words.map((word) => ({ word, code: languageNamed(word) }));
  const codes = new Set(read.flatMap(({ code }) => code ?? []));
  return { codes: [...codes], unknown: read.flatMap(({ word, code }) => (code ? [] : word)) };
}

/** "Swedish (Sweden)" and "sv-SE" name what stands before the place. */
function languageNamed(word: string): string | null {
  const bare = word.replace(/\(.*$/u, "").replace(/^([a-z]{2})[-_][A-Za-z]{2}$/u, "$1");
  return languages.get(foldedWords(bare)) ?? null;
}
