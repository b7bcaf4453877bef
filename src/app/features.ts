import { accounts } from "#features/accounts/server/feature.ts";
import { matching } from "#features/matching/server/feature.ts";
import { needs } from "#features/needs/server/feature.ts";
import { organisation } from "#features/organisation/server/feature.ts";
import { people } from "#features/people/server/feature.ts";
import { programmes } from "#features/programmes/server/feature.ts";
import { relationships } from "#features/relationships/server/feature.ts";
import { skills } from "#features/skills/server/feature.ts";
import type { Feature } from "#platform/server/feature.ts";

/** Everything that Parvis can do. The only list of features on the server. */
export const features: readonly Feature[] = [
  accounts,
  matching,
  needs,
  organisation,
  people,
  programmes,
  relationships,
  skills,
];
