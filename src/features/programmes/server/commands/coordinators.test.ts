import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

describe("running a programme together", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("gives the one who is added what a coordinator sees, and takes it away again", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const bo = await aPerson(test, { givenName: "Bo" });
    await expect(bo.api.programmes.get({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const together = await karin.api.programmes.addCoordinator({ programmeId, personId: bo.id });
    expect(together.coordinators.map(({ id }) => id)).toEqual([karin.id, bo.id]);
    expect(await bo.api.programmes.overview({ programmeId })).toMatchObject({ participants: { waiting: 0 } });
    await bo.api.programmes.removeCoordinator({ programmeId, personId: bo.id });
    await expect(bo.api.programmes.overview({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("never leaves a programme with nobody, also when two step down at the same moment", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const bo = await aPerson(test, { givenName: "Bo" });
    await karin.api.programmes.addCoordinator({ programmeId, personId: bo.id });
    await Promise.allSettled([
      karin.api.programmes.removeCoordinator({ programmeId, personId: karin.id }),
      bo.api.programmes.removeCoordinator({ programmeId, personId: bo.id }),
    ]);
    const { coordinators } = await karin.api.programmes.get({ programmeId });
    expect(coordinators).toHaveLength(1);
    const [last] = coordinators;
    const one = last?.id === bo.id ? bo : karin;
    const attempt = one.api.programmes.removeCoordinator({ programmeId, personId: one.id });
    await expect(attempt).rejects.toMatchObject({ code: "LAST_COORDINATOR" });
  });

  it("is refused for somebody who does not work here", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const gone = await aPerson(test, { status: "terminated" });
    const attempt = karin.api.programmes.addCoordinator({ programmeId, personId: gone.id });
    await expect(attempt).rejects.toMatchObject({ code: "UNKNOWN_PEOPLE" });
  });

  it("is decided by its coordinators, not by an administrator", async () => {
    const { programmeId } = await aProgramme(test, { joining: "invitation" });
    const administrator = await aPerson(test, { roles: ["administrator"] });
    const attempt = administrator.api.programmes.addCoordinator({ programmeId, personId: administrator.id });
    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
