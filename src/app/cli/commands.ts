import type { Command } from "./command.ts";
import { createAdmin } from "./create-admin.ts";
import { doctor } from "./doctor.ts";
import { importPeople } from "./import-people.ts";
import { resetDemo } from "./reset-demo.ts";
import { setup } from "./setup.ts";
import { token } from "./token.ts";

/** Everything that can be done from a shell. The only list of commands. */
export const commands: readonly Command[] = [setup, createAdmin, importPeople, token, doctor, resetDemo];
