import { readSettings } from "#platform/server/settings.ts";
import { forgetDemo } from "../demo/whole-demo.ts";
import type { Command } from "./command.ts";

/** `parvis reset-demo`: the demo company as it was at first, after somebody has tried everything on it. */
export const resetDemo: Command = {
  name: "reset-demo",
  usage: "",
  summary: "Throw the demo company away. The next start with --demo makes it anew.",
  help: ["Touches nothing but the demo. Stop the demo first."],
  options: {},
  run: async () => {
    const { dataFolder } = await readSettings(process.env, { demo: true });
    await forgetDemo(dataFolder);
    console.log("The demo company is gone. npm start -- --demo makes it anew.");
  },
};
