import { CannotStart } from "#platform/server/cannot-start.ts";
import { systemWork } from "#platform/server/work.ts";
import { appointAdministrator } from "#features/accounts/server/index.ts";
import { mailAddress } from "#features/accounts/shared/account-fields.ts";
import type { Command } from "./command.ts";
import { wrongUse } from "./run-command.ts";

/** `parvis create-admin`: the way back in when nobody is left who can give the role. */
export const createAdmin: Command = {
  name: "create-admin",
  usage: "EMAIL",
  summary: "Make somebody who is in Parvis administrator.",
  help: ["Prints an invitation link when the person has never signed in. Whoever has, signs in as before."],
  options: {},
  run: async ({ words }, open) => {
    const email = mailAddress.safeParse(words[0]);
    if (!email.success || words.length !== 1) throw wrongUse(createAdmin, "Write one mail address");
    const { platform } = await open();
    const appointed = await systemWork(platform)("administrator from a shell", (work) =>
      appointAdministrator(work, email.data),
    );
    if (!appointed)
      throw new CannotStart(
        `Nobody here has the address ${email.data}, or the account is shut. Import the person first.`,
      );
    console.log(`${email.data} is administrator.`);
    if (appointed.invitation) console.log(`Invitation: ${appointed.invitation}`);
  },
};
