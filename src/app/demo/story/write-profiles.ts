import { about } from "../texts/about.ts";
import { localeOf } from "./answers.ts";
import type { Play } from "./between-colleagues.ts";

const WRITERS = 90;

/** Many write down what they can, and some what colleagues may ask them about. */
export async function writeProfiles({ stage, cast, dice, once }: Play): Promise<void> {
  for (const employee of dice.some(cast.everybody, WRITERS)) {
    const api = await stage.as(employee.email);
    const personId = await stage.idOf(employee.email);
    const { version } = await api.people.get({ personId });
    const skills = dice
      .some(employee.department.knows, 2 + dice.below(2))
      .map((id) => ({ id, proficiency: Math.min(5, 2 + employee.level) }));
    const words = once.takeOne(about[localeOf(employee)]);
    await api.people.updateProfile({ personId, version, skills, ...(words ? { about: words } : {}) });
  }
}
