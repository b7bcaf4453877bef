import { CannotStart } from "#platform/server/cannot-start.ts";
import { inOneLine } from "../start-obstacles.ts";
import type { Command, Parvis } from "./command.ts";
import { type Check, type Finding, wrong } from "./doctor/check.ts";
import { inside } from "./doctor/inside.ts";
import { surroundings } from "./doctor/surroundings.ts";

const checks = [...surroundings, ...inside];
const signs: Readonly<Record<Finding["state"], string>> = { well: "ok   ", worry: "look ", wrong: "WRONG" };

/** `parvis doctor`: whether everything is as it should be, line by line, and what to do where it is not. */
export const doctor: Command = {
  name: "doctor",
  usage: "",
  summary: "Check this installation, and say what is wrong and what to do.",
  help: ["Writes nothing, and reads nobody's words. The exit code is 1 when something is wrong."],
  options: {},
  run: async (_given, open) => {
    const parvis = await open();
    const width = Math.max(...checks.map(({ name }) => name.length));
    let faults = 0;
    for (const check of checks) {
      const { state, says } = await lookedAt(check, parvis);
      console.log(`${signs[state]} ${check.name.padEnd(width)}  ${says}`);
      if (state === "wrong") faults += 1;
    }
    if (faults > 0) throw new CannotStart(faults === 1 ? "One thing is wrong." : `${faults} things are wrong.`);
  },
};

/** A check that itself fails is a finding too. */
async function lookedAt(check: Check, parvis: Parvis): Promise<Finding> {
  try {
    return await check.look(parvis);
  } catch (error) {
    return wrong(inOneLine(error) ?? (error instanceof Error ? error.message : String(error)));
  }
}
