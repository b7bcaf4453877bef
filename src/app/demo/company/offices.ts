import type { Origin } from "./names.ts";

/** An office: how many of a hundred sit there, and where its people tend to come from. */
export type Office = { city: string; timeZone: string; share: number; origins: readonly Origin[]; languages: string };

export const offices: readonly Office[] = [
  {
    city: "Göteborg",
    timeZone: "Europe/Stockholm",
    share: 45,
    origins: ["sweden", "sweden", "sweden", "elsewhere"],
    languages: "Svenska, engelska",
  },
  {
    city: "Luleå",
    timeZone: "Europe/Stockholm",
    share: 20,
    origins: ["sweden", "sweden", "sweden", "elsewhere"],
    languages: "Svenska",
  },
  {
    city: "Porto",
    timeZone: "Europe/Lisbon",
    share: 20,
    origins: ["portugal", "portugal", "elsewhere"],
    languages: "Engelska",
  },
  {
    city: "Kraków",
    timeZone: "Europe/Warsaw",
    share: 15,
    origins: ["poland", "poland", "elsewhere"],
    languages: "Engelska",
  },
];
