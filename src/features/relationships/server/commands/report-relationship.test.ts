import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("reporting a relationship", () => {
  it("goes to the one that the reporter chooses: a coordinator, another one, or HR", async () => {
    const { ada, bo, karin, programmeId, relationshipId } = await aPair(test);
    const hugo = await aPerson(test, { givenName: "Hugo", roles: ["hr"] });
    const klas = await aPerson(test, { givenName: "Klas" });
    await karin?.api.programmes.addCoordinator({ programmeId, personId: klas.id });
    const choices = await ada.api.relationships.reportChoices({ relationshipId });
    expect(choices.coordinators.map(({ id }) => id).toSorted()).toEqual([karin?.id, klas.id].toSorted());
    expect(choices.hr.map(({ id }) => id)).toEqual([hugo.id]);
    const said = { relationshipId, kind: "harassment" as const, words: "Det som hände i tisdags", aboutId: bo.id };
    await ada.api.relationships.report({ ...said, to: { coordinatorId: klas.id } });
    await ada.api.relationships.report({ ...said, to: { hr: true } });
    const readers = await test.app.platform.system.selectFrom("relationshipReports").select("addressedTo").execute();
    expect(readers.map(({ addressedTo }) => addressedTo)).toEqual([[klas.id], [hugo.id]]);
  });

  it("cannot go to somebody who has a part in it, or who is no coordinator of the programme", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    const said = { relationshipId, kind: "other" as const, words: "Något är fel" };
    for (const coordinatorId of [bo.id, ada.id, (await aPerson(test)).id]) {
      await expect(ada.api.relationships.report({ ...said, to: { coordinatorId } })).rejects.toMatchObject({
        code: "UNKNOWN_READER",
      });
    }
  });

  it("is about somebody in the relationship, and not about oneself", async () => {
    const { ada, karin, relationshipId } = await aPair(test);
    const said = { relationshipId, kind: "other" as const, words: "Något är fel" };
    for (const aboutId of [ada.id, (await aPerson(test)).id]) {
      const report = { ...said, aboutId, to: { coordinatorId: karin?.id ?? "" } };
      await expect(ada.api.relationships.report(report)).rejects.toMatchObject({ code: "UNKNOWN_MEMBER" });
    }
  });

  it("keeps what was written then, although it is changed afterwards", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test);
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "Hotet", version: 0 });
    const to = { coordinatorId: karin?.id ?? "" };
    const { id } = await ada.api.relationships.report({
      relationshipId,
      kind: "unsafe",
      words: "Läs anteckningen",
      to,
    });
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "", version: 1 });
    const kept = await test.app.platform.system
      .selectFrom("relationshipReportEvidence")
      .select(["source", "content"])
      .where("reportId", "=", id)
      .execute();
    expect(kept).toEqual([{ source: "shared-note", content: { words: "Hotet", version: 1, updatedBy: bo.id } }]);
  });
});

describe("reading reports", () => {
  it("is for those whom the reporter chose, with the words and who they are from", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test);
    const klas = await aPerson(test, { givenName: "Klas", roles: ["hr"] });
    const to = { coordinatorId: karin?.id ?? "" };
    await ada.api.relationships.report({ relationshipId, kind: "unsafe", words: "Hotfulla ord", aboutId: bo.id, to });
    expect((await karin?.api.relationships.reports({}))?.items).toMatchObject([
      {
        kind: "unsafe",
        words: "Hotfulla ord",
        reporter: { id: ada.id },
        about: { id: bo.id },
        readers: [{ id: karin?.id }],
      },
    ]);
    for (const who of [ada, bo, klas]) expect((await who.api.relationships.reports({})).items).toEqual([]);
  });

  it("is asked for by a mail that says nothing of it", async () => {
    const { ada, karin, relationshipId } = await aPair(test);
    const words = "KANARIE som ingen mejlar";
    await ada.api.relationships.report({
      relationshipId,
      kind: "other",
      words,
      to: { coordinatorId: karin?.id ?? "" },
    });
    await test.eventsHandled();
    const own = test.app.platform.system.selectFrom("mails").innerJoin("people", "people.email", "mails.toAddress");
    const mails = await own
      .selectAll("mails")
      .where("people.id", "=", karin?.id ?? "")
      .execute();
    const [mail] = mails.filter(({ kind }) => kind === "relationship.reported");
    expect(mail?.bodyText).toContain("/reports");
    for (const secret of [words, ada.name, relationshipId]) expect(JSON.stringify(mail)).not.toContain(secret);
  });
});
