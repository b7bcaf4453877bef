import { accountNews } from "#features/accounts/shared/account-news.ts";
import { accounts } from "#features/accounts/server/feature.ts";
import { matching } from "#features/matching/server/feature.ts";
import { needsReminder } from "#features/needs/shared/needs-news.ts";
import { needs } from "#features/needs/server/feature.ts";
import { notifications } from "#features/notifications/server/feature.ts";
import { organisation } from "#features/organisation/server/feature.ts";
import { people } from "#features/people/server/feature.ts";
import { privacy } from "#features/privacy/server/feature.ts";
import { programmes } from "#features/programmes/server/feature.ts";
import { programmeNews } from "#features/programmes/shared/programme-news.ts";
import { relationshipNews } from "#features/relationships/shared/relationship-news.ts";
import { reportNews } from "#features/relationships/shared/report-news.ts";
import { relationships } from "#features/relationships/server/feature.ts";
import { skills } from "#features/skills/server/feature.ts";
import type { Feature } from "#platform/server/feature.ts";

/** Every kind of news, in the order in which their subjects stand in the settings. */
const news = [...relationshipNews, ...programmeNews, needsReminder, reportNews, ...accountNews];

const others: readonly Feature[] = [
  accounts,
  matching,
  needs,
  notifications(news),
  organisation,
  people,
  programmes,
  relationships,
  skills,
];

/** Everything that Parvis can do. The only list of features on the server. */
export const features: readonly Feature[] = [...others, privacy(others)];
