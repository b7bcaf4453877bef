import { codesOf, numbersOf } from "../crowd/columns.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Criterion, CriterionSettings, Measure, Row } from "./criterion.ts";

/** One site is nearest; else every hour between the two clocks takes an eighth. `far` turns it round. */
export const place = {
  id: "place",
  audience: "pair",
  blend: "mean",
  measure: measurePlace,
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver], crowd.people[getter]];
    const sameSite = one?.site !== undefined && one.site === other?.site;
    const hours = (one?.zoneHours ?? NaN) - (other?.zoneHours ?? NaN);
    const hoursApart = Number.isNaN(hours) ? null : Math.abs(hours);
    return sameSite || hoursApart !== null ? [{ kind: "place", sameSite, hoursApart }] : [];
  },
} as const satisfies Criterion;

function measurePlace(crowd: Crowd, settings: CriterionSettings): Measure | null {
  if (settings.place === "ignore") return null;
  const far = settings.place === "far";
  const sites = codesOf(crowd, ({ site }) => site);
  const zones = numbersOf(crowd, ({ zoneHours }) => zoneHours);
  const row: Row = (person, from, out) => {
    const [site, zone] = [sites[person]!, zones[person]!];
    for (let j = from; j < out.length; j++) {
      const near = site >= 0 && sites[j] === site ? 1 : Math.max(0, 1 - Math.abs(zones[j]! - zone) / 8);
      out[j] = far ? 1 - near : near;
    }
  };
  return { gives: row, gets: row, complete: !zones.some(Number.isNaN) };
}
