import type { Work } from "#platform/server/context.ts";
import type { Life } from "../shared/life.ts";
import { after, type Refusal, type Step } from "../shared/lifecycle.ts";
import type { Lived } from "./lives.ts";
import { whatHappened } from "./what-happened.ts";
import { writeLife } from "./write-life.ts";

/** Takes a held relationship one step, writes what became of it and says so; or tells why the table refuses. */
export async function takeStep(work: Work, lived: Lived, step: Step): Promise<Life | Refusal> {
  const { row, life } = lived;
  const next = after(life, step);
  if (typeof next === "string" || next === life) return next;
  await writeLife(work, lived, next);
  const { id: relationshipId, programmeId } = row;
  work.emit(...whatHappened({ relationshipId, programmeId, before: life, after: next, step }));
  return next;
}
