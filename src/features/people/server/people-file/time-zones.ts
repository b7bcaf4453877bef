import { foldedWords, wordIndex } from "./folded-words.ts";

const known = new Map(
  [
    ...Intl.supportedValuesOf("timeZone"),
    "UTC",
    "Europe/Kyiv",
    "Asia/Kolkata",
    "Asia/Ho_Chi_Minh",
    "Asia/Kathmandu",
  ].map((zone) => [zone.toLowerCase(), zone]),
);

/** Places whose name leaves no doubt about the zone: cities with many offices, and countries that have one zone. */
const places = wordIndex({
  "Europe/Stockholm": [
    ...[
      "Sverige",
      "Sweden",
      "Stockholm",
      "Göteborg",
      "Gothenburg",
      "Malmö",
      "Uppsala",
      "Västerås",
      "Örebro",
      "Linköping",
    ],
    ...[
      "Helsingborg",
      "Jönköping",
      "Norrköping",
      "Lund",
      "Umeå",
      "Gävle",
      "Borås",
      "Södertälje",
      "Eskilstuna",
      "Halmstad",
    ],
    ...[
      "Växjö",
      "Karlstad",
      "Sundsvall",
      "Östersund",
      "Trollhättan",
      "Luleå",
      "Kiruna",
      "Kalmar",
      "Skellefteå",
      "Visby",
    ],
    ...[
      "Falun",
      "Karlskrona",
      "Kristianstad",
      "Skövde",
      "Solna",
      "Kista",
      "Mölndal",
      "Gällivare",
      "Nyköping",
      "Borlänge",
    ],
  ],
  "Europe/Oslo": ["Norge", "Norway", "Oslo", "Bergen", "Trondheim", "Stavanger", "Tromsø"],
  "Europe/Copenhagen": ["Danmark", "Denmark", "Köpenhamn", "Copenhagen", "København", "Århus", "Aarhus", "Odense"],
  "Europe/Helsinki": [
    "Finland",
    "Helsingfors",
    "Helsinki",
    "Esbo",
    "Espoo",
    "Tammerfors",
    "Tampere",
    "Åbo",
    "Turku",
    "Oulu",
  ],
  "Atlantic/Reykjavik": ["Iceland", "Reykjavik"],
  "Europe/Tallinn": ["Estland", "Estonia", "Tallinn"],
  "Europe/Riga": ["Lettland", "Latvia", "Riga"],
  "Europe/Vilnius": ["Litauen", "Lithuania", "Vilnius", "Kaunas"],
  "Europe/Warsaw": [
    "Polen",
    "Poland",
    "Warszawa",
    "Warsaw",
    "Kraków",
    "Krakow",
    "Cracow",
    "Gdańsk",
    "Wrocław",
    "Poznań",
    "Łódź",
  ],
  "Europe/Berlin": ["Tyskland", "Germany", "Berlin", "Hamburg", "München", "Munich", "Frankfurt", "Köln", "Stuttgart"],
  "Europe/Lisbon": ["Lissabon", "Lisbon", "Lisboa", "Porto", "Braga"],
  "Europe/Madrid": ["Madrid", "Barcelona", "Valencia", "Sevilla"],
  "Europe/Paris": ["Paris", "Lyon", "Marseille", "Toulouse"],
  "Europe/London": [
    "Storbritannien",
    "United Kingdom",
    "UK",
    "England",
    "London",
    "Manchester",
    "Edinburgh",
    "Glasgow",
  ],
  "Europe/Dublin": ["Irland", "Ireland", "Dublin", "Cork"],
  "Europe/Amsterdam": ["Amsterdam", "Rotterdam", "Utrecht", "Eindhoven"],
  "Europe/Brussels": ["Belgien", "Belgium", "Bryssel", "Brussels", "Antwerpen", "Gent"],
  "Europe/Zurich": ["Schweiz", "Switzerland", "Zürich", "Genève", "Basel"],
  "Europe/Vienna": ["Österrike", "Austria", "Wien", "Vienna"],
  "Europe/Prague": ["Tjeckien", "Czechia", "Prag", "Prague", "Praha", "Brno"],
  "Europe/Budapest": ["Ungern", "Hungary", "Budapest"],
  "Europe/Rome": ["Italien", "Italy", "Rom", "Rome", "Milano", "Milan", "Turin"],
  "Europe/Bucharest": ["Rumänien", "Romania", "Bukarest", "Bucharest", "Cluj"],
  "Asia/Kolkata": ["Indien", "India", "Bangalore", "Bengaluru", "Mumbai", "Delhi", "Hyderabad", "Pune", "Chennai"],
  "Asia/Singapore": ["Singapore"],
  "Asia/Tokyo": ["Japan", "Tokyo", "Osaka"],
  "Asia/Shanghai": ["Kina", "China", "Shanghai", "Beijing", "Shenzhen"],
  "America/New_York": ["New York", "Boston", "Atlanta"],
  "America/Chicago": ["Chicago", "Dallas", "Houston"],
  "America/Los_Angeles": ["San Francisco", "Los Angeles", "Seattle"],
});

/** The zone that a cell means: an IANA name in any case, or a text with a well-known place in it. */
export const timeZoneOf = (text: string): string | null =>
  known.get(text.toLowerCase().replaceAll(" ", "_")) ?? timeZoneOfPlace(text);

/** The zone of the first well-known place in a text such as "SE-Stockholm (HK)"; null when none is obvious. */
export function timeZoneOfPlace(text: string): string | null {
  const words = foldedWords(text).split(" ");
  const zones = words.map((word, at) => places.get(`${word} ${words[at + 1] ?? ""}`) ?? places.get(word));
  return zones.find((zone) => zone !== undefined) ?? null;
}
