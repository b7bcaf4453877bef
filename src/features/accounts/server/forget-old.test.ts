import { afterAll, beforeAll, expect, it } from "vitest";
import { anAccount } from "../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

it("sessions, links and tokens are removed ninety days after they ended, and the log of them stays", async () => {
  const ada = await anAccount(test, { password: null });
  const { api } = await aSession(test, ada.id);
  await api.auth.createToken({ name: "Report", scopes: ["read"], days: 1 });
  await test.anonymous.auth.askLink({ email: ada.email });
  await test.eventsHandled();
  const count = async () => {
    const { system } = test.app.platform;
    const rows = [
      await system.selectFrom("sessions").select("id").execute(),
      await system.selectFrom("signInLinks").select("id").execute(),
      await system.selectFrom("apiTokens").select("id").execute(),
      await system.selectFrom("auditLog").select("id").execute(),
    ];
    return rows.map((found) => found.length);
  };
  test.clock.set("2027-02-20T09:00:00Z");
  await test.app.background.runDue();
  expect(await count()).toEqual([1, 1, 1, 1]);
  test.clock.set("2027-04-01T09:00:00Z");
  await test.app.background.runDue();
  expect(await count()).toEqual([0, 0, 0, 1]);
});
