import type { App } from "../server.ts";
import { createDice } from "./dice.ts";
import { beginBetweenColleagues, goOnBetweenColleagues } from "./story/between-colleagues.ts";
import { chooseCast } from "./story/cast.ts";
import { foundCompany } from "./story/found-company.ts";
import { playNewLeaders } from "./story/new-leaders.ts";
import { createOnce } from "./story/once.ts";
import { setStage } from "./story/stage.ts";
import { writeProfiles } from "./story/write-profiles.ts";

/** How long ago the company began with Parvis. The first programme is six months in today. */
const DAYS = 200;
const SEED = 48;

/**
 * Plays the demo company's first two hundred days through the product's own API, one person at a time, and leaves the clock
 * at the real time. The same company every time.
 */
export async function seedDemo(app: App): Promise<void> {
  const stage = setStage(app, DAYS);
  const play = { stage, cast: chooseCast(), dice: createDice(SEED), once: createOnce() };
  await stage.go(0);
  await foundCompany(stage, play.cast);
  await stage.go(2);
  await writeProfiles(play);
  const programmeId = await beginBetweenColleagues(play);
  await playNewLeaders(play);
  await goOnBetweenColleagues(play, programmeId);
  await stage.go(DAYS, 0);
  app.platform.clock.release();
}
