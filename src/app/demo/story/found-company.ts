import { companyName } from "../company/employees.ts";
import type { Cast } from "./cast.ts";
import { importPeople } from "./import-people.ts";
import type { Stage } from "./stage.ts";

/** The company is set up, its people come from a file, and those who run programmes get their roles. */
export async function foundCompany(stage: Stage, cast: Cast): Promise<void> {
  const { setupUrl } = stage.app;
  if (!setupUrl) throw new Error("the demo's company is there already");
  await stage.anonymous.organisation.setUp({
    token: new URL(setupUrl).hash.slice(1),
    organisation: companyName,
    locale: "sv",
    timeZone: "Europe/Stockholm",
    person: cast.administrator,
    password: `demo ${crypto.randomUUID()}`,
  });
  await importPeople(stage, cast);
  const administrator = await stage.as(cast.administrator.email);
  await administrator.admin.giveRole({ personId: await stage.idOf(cast.hr.email), role: "hr" });
  for (const coordinator of cast.coordinators) {
    await administrator.admin.giveRole({ personId: await stage.idOf(coordinator.email), role: "coordinator" });
  }
}
