import type { Play } from "./between-colleagues.ts";
import { takePart } from "./take-part.ts";

const name = { sv: "Första året som ledare", en: "First year as a leader" };
const purpose = {
  sv: "För dig som nyligen börjat leda andra, eller snart ska göra det. Två som står på samma ställe tänker högt tillsammans, utan att någon av dem är facit.",
  en: "For you who recently began to lead others, or soon will. Two people in the same place think out loud together, and neither of them is the answer key.",
};

/** The programme that is about to match: almost everybody has answered, and nothing has been run yet. */
export async function playNewLeaders({ stage, cast, dice, once }: Play): Promise<void> {
  await stage.go(172);
  const coordinator = await stage.as(cast.coordinators[1].email);
  const { id: programmeId } = await coordinator.programmes.create({
    template: "peer-exchange",
    name,
    purpose,
    joining: "invitation",
    dates: {
      joiningEndsOn: stage.date(192),
      needsDueOn: stage.date(200),
      introductionsOn: stage.date(207),
      startsOn: stage.date(214),
      endsOn: stage.date(400),
    },
  });
  await coordinator.programmes.publish({ programmeId });
  const leaders = cast.everybody.filter((one) => one.level === 3 || (one.level === 2 && one.employeeId.endsWith("4")));
  const invited = dice.some(leaders, 44);
  const personIds = await Promise.all(invited.map((employee) => stage.idOf(employee.email)));
  await coordinator.programmes.invite({ programmeId, personIds });
  await stage.go(180);
  for (const employee of invited.slice(0, 38)) {
    const until = dice.share() < 0.9 ? "submitted" : "started";
    await takePart(stage, { programmeId, employee, dice, once }, until);
  }
}
