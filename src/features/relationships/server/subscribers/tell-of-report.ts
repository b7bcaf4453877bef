import { subscribe } from "#platform/server/events/subscriber.ts";
import { tell } from "#features/notifications/server/index.ts";
import { relationshipReported } from "../../shared/relationships.events.ts";
import { reportNews } from "../../shared/report-news.ts";

/** Tells those whom a report was sent to that there is one. */
export const tellOfReport = subscribe(relationshipReported, (work, { personIds, reportId }) =>
  tell(work, reportNews, {
    to: personIds.map((personId) => ({ personId, blanks: {} })),
    about: { kind: "report", id: reportId },
    path: "/reports",
  }),
);
