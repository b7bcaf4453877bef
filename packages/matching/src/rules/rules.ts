import { noCapacity } from "./no-capacity.ts";
import { previousPartner } from "./previous-partner.ts";
import { privateBlock } from "./private-block.ts";
import { reportingLine } from "./reporting-line.ts";
import type { Rule } from "./rule.ts";
import { sameTeam } from "./same-team.ts";
import { sharedLanguage } from "./shared-language.ts";

/** Rules that always hold. */
export const standingOrders = [noCapacity, privateBlock] as const satisfies readonly Rule[];

/** Rules that a policy may choose. */
export const choosableRules = [
  reportingLine,
  sameTeam,
  sharedLanguage,
  previousPartner,
] as const satisfies readonly Rule[];

export interface ChosenRule {
  readonly rule: (typeof choosableRules)[number]["id"];
  /** How far it goes: levels of managers, rounds back. Each rule says what it means when left out. */
  readonly reach?: number | undefined;
}

/** What stood in the way of a pair: a rule, or one of the limits and lists of the round. */
export type Obstacle =
  (typeof standingOrders)[number]["id"] | ChosenRule["rule"] | "rejected" | "minimum-benefit" | "minimum-score";
