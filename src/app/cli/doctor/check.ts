import type { Parvis } from "../command.ts";

/** How it stands: `worry` works and deserves a look, `wrong` does not work. `says` is one line that also says what to do. */
export type Finding = { state: "well" | "worry" | "wrong"; says: string };

/** One thing that can be wrong with an installation. */
export type Check = { name: string; look(parvis: Parvis): Promise<Finding> };

export const well = (says: string): Finding => ({ state: "well", says });
export const worry = (says: string): Finding => ({ state: "worry", says });
export const wrong = (says: string): Finding => ({ state: "wrong", says });
