import type { Person } from "../person.ts";
import { measureByKind } from "./by-kind.ts";
import type { Criterion } from "./criterion.ts";

/** One site is nearest; else every hour between the two clocks takes an eighth. `far` turns it round. */
export const place = {
  id: "place",
  audience: "pair",
  blend: "mean",
  measure: (crowd, settings) => {
    if (settings.place === "ignore") return null;
    const far = settings.place === "far";
    return measureByKind(crowd, {
      saidBy: ({ site, zoneHours }) => [site, zoneHours],
      hasSaid: ({ zoneHours }) => zoneHours !== undefined,
      value: (one, other) => (far ? 1 - nearness(one, other) : nearness(one, other)),
    });
  },
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]!, crowd.people[getter]!];
    const hours = hoursApart(one, other);
    if (!isSameSite(one, other) && Number.isNaN(hours)) return [];
    return [{ kind: "place", sameSite: isSameSite(one, other), hoursApart: Number.isNaN(hours) ? null : hours }];
  },
} as const satisfies Criterion;

const isSameSite = (one: Person, other: Person): boolean => one.site !== undefined && one.site === other.site;

const hoursApart = (one: Person, other: Person): number => Math.abs((one.zoneHours ?? NaN) - (other.zoneHours ?? NaN));

const nearness = (one: Person, other: Person): number =>
  isSameSite(one, other) ? 1 : Math.max(0, 1 - hoursApart(one, other) / 8);
