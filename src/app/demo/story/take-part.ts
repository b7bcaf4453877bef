import type { Employee } from "../company/employees.ts";
import type { Dice } from "../dice.ts";
import { answersOf } from "./answers.ts";
import type { Once } from "./once.ts";
import type { Stage } from "./stage.ts";

type Joining = { programmeId: string; employee: Employee; dice: Dice; once: Once };

/** Somebody joins and answers the needs assessment. `until` says how far: some start and stop in the middle. */
export async function takePart(
  stage: Stage,
  { programmeId, employee, dice, once }: Joining,
  until: "joined" | "started" | "submitted",
) {
  const api = await stage.as(employee.email);
  await api.programmes.join({ programmeId });
  if (until === "joined") return;
  const answers = { ...answersOf(employee, dice, once), programmeId };
  if (until === "started") await api.needs.save({ programmeId, needs: answers.needs, goals: answers.goals });
  else await api.needs.submit(answers);
}
