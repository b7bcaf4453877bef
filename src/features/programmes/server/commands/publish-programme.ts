import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { daysOutOfOrder } from "../../shared/programme-dates.ts";
import { type Obstacle, obstacles, type programmesContract } from "../../shared/programmes.contract.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { programmePublished } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { cohortMembers } from "../cohort-members.ts";
import { programmeAsSeen } from "../queries/programmes.ts";
import { enrolMembers } from "./enrol-cohort.ts";

/** Opens a draft for those it concerns, or says everything that is in the way. A cohort is enrolled with it. */
export const publishProgramme: Handler<typeof programmesContract.publish, ProgrammeFacts> = async (
  ctx,
  { programmeId },
) => {
  const programme = await programmeAsSeen(ctx, programmeId);
  const inTheWay = await obstaclesOf(ctx, programme);
  if (inTheWay.length > 0) throw ctx.errors.NOT_READY({ data: { obstacles: inTheWay } });
  const opened = await ctx.db
    .updateTable("programmes")
    .set({
      state: "open",
      publishedAt: ctx.now,
      updatedAt: ctx.now,
      updatedBy: ctx.actor.id,
      version: sql`version + 1`,
    })
    .where("id", "=", programmeId)
    .where("state", "=", "draft")
    .returning("id")
    .executeTakeFirst();
  if (opened) {
    ctx.emit(programmePublished({ programmeId }));
    if (programme.joining === "cohort") await enrolMembers(ctx, programmeId);
  }
  return programmeAsSeen(ctx, programmeId);
};

async function obstaclesOf(ctx: Ctx, { id, dates, joining }: ProgrammeView): Promise<Obstacle[]> {
  const found: Record<Obstacle, boolean> = {
    "days-out-of-order": daysOutOfOrder(dates).length > 0,
    "days-passed": (dates.joiningEndsOn ?? dates.needsDueOn) < ctx.today,
    "nobody-in-cohort": joining === "cohort" && (await isNobody(ctx, id)),
  };
  return obstacles.filter((obstacle) => found[obstacle]);
}

async function isNobody({ db }: Pick<Ctx, "db">, programmeId: string): Promise<boolean> {
  const { rows } = await sql`${cohortMembers(programmeId)} limit 1`.execute(db);
  return rows.length === 0;
}
