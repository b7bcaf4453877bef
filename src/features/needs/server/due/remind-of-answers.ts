import type { Work } from "#platform/server/context.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { reminder } from "#features/notifications/server/index.ts";
import { needsReminder, remindedDaysBefore } from "../../shared/needs-news.ts";

/** Reminds those who take part and have not handed in their answers, some days before the last one and on it. */
export const remindOfAnswers = reminder({
  kind: needsReminder,
  daysBefore: remindedDaysBefore,
  pending: async (work, dueOn) => {
    const silent = Map.groupBy(await whoIsSilent(work, dueOn), ({ programmeId }) => programmeId);
    return [...silent].flatMap(([programmeId, rows]) => {
      const [{ name, needsDueOn } = { name: null, needsDueOn: null }] = rows;
      if (!needsDueOn) return [];
      // Its owner writes text in two languages into the column.
      const blanks = { programme: name as LocalizedText, dueOn: needsDueOn };
      return {
        dueOn: needsDueOn,
        to: rows.map(({ personId }) => ({ personId, blanks })),
        about: { kind: "needs", id: programmeId },
        path: `/programmes/${programmeId}/needs`,
      };
    });
  },
});

async function whoIsSilent({ db }: Work, dueOn: readonly string[]) {
  return db
    .selectFrom("enrolmentsPublished as e")
    .innerJoin("programmesPublished as p", "p.id", "e.programmeId")
    .select(["p.name", "p.needsDueOn"])
    .select(({ ref }) => [
      ref("e.programmeId").$notNull().as("programmeId"),
      ref("e.personId").$notNull().as("personId"),
    ])
    .where("p.state", "=", "open")
    .where("e.state", "=", "enrolled")
    .where("p.needsDueOn", "in", [...dueOn])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("needsAnswers as a")
            .select("a.id")
            .whereRef("a.programmeId", "=", "e.programmeId")
            .whereRef("a.personId", "=", "e.personId")
            .where("a.submittedAt", "is not", null),
        ),
      ),
    )
    .orderBy("e.programmeId")
    .execute();
}
