import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aPreview, atRest } from "../../../../../tests/factories/people-import.ts";
import { fileWithPlantedProblems } from "../../../../../tests/factories/planted-problems.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const HEAD = "Anst.nr;Förnamn;Efternamn;E-post;Status;Nivå\n";

describe("the preview of a people file", { timeout: 60_000 }, () => {
  it("names each planted problem by line, column, reason and what to do, and nothing else", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const { bytes, planted } = fileWithPlantedProblems();
    const { id: importId, preview } = await aPreview(hr.api, bytes);
    expect(preview?.counts).toMatchObject({ rows: 120, new: 106, refused: 14, noted: 2 });
    const refused = await hr.api.people.importRows({ importId, show: "refused" });
    const noted = await hr.api.people.importRows({ importId, show: "noted" });
    const found = [...refused.items, ...noted.items].flatMap(({ problems }) => problems);
    const places = found.map(({ line, column, kind }) => ({ line, column, kind }));
    expect(places.toSorted((a, b) => a.line - b.line)).toEqual(planted.toSorted((a, b) => a.line - b.line));
    for (const { reason, remedy } of found) expect(`${reason} ${remedy}`).toMatch(/^[\p{Lu}\d].*\. \p{Lu}.*\.$/u);
    expect(found.find(({ kind }) => kind === "duplicate-id")?.reason).toBe("Samma anställningsnummer som på rad 76.");
  });

  it("is that of the first file when the same one is sent again, and never that of another one of its length", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const sender = test.client({ cookie: hr.cookie, "idempotency-key": crypto.randomUUID() });
    const first = await aPreview(sender, `${HEAD}1;Ada;Berg;;Aktiv;3\n`);
    expect((await aPreview(sender, `${HEAD}1;Ada;Berg;;Aktiv;3\n`)).id).toBe(first.id);
    await expect(aPreview(sender, `${HEAD}1;Ida;Berg;;Aktiv;3\n`)).rejects.toMatchObject({ code: "KEY_REUSED" });
  });

  it("speaks the language of the one who reads it", async () => {
    const hr = await aPerson(test, { roles: ["hr"], languages: ["en"] });
    const { problemRows } = await aPreview(hr.api, `${HEAD}1;Ada;Berg;nej;Aktiv;3\n`);
    expect(problemRows).toMatchObject([
      { problems: [{ kind: "bad-mail", reason: "The email address is incomplete.", severity: "error" }] },
    ]);
  });

  it("comes page by page", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const rows = Array.from({ length: 130 }, (_, at) => `;Ada;Berg ${at};;Aktiv;3`).join("\n");
    const { id: importId, problemRows } = await aPreview(hr.api, `${HEAD}${rows}\n`);
    expect(problemRows).toHaveLength(50);
    const lines: (number | null)[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await hr.api.people.importRows({ importId, limit: 60, ...(cursor && { cursor }) });
      lines.push(...page.items.map(({ line }) => line));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(lines).toEqual(Array.from({ length: 130 }, (_, at) => at + 2));
  });

  it("writes nobody down", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    await aPreview(hr.api, `${HEAD}77;Ada;Berg;;Aktiv;3\n`);
    const found = await test.app.platform.system
      .selectFrom("people")
      .select("id")
      .where("employeeId", "=", "77")
      .execute();
    expect(found).toEqual([]);
  });

  it("says of a file that cannot be read why, and reads it when somebody says how", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const { id: importId, ...view } = await aPreview(hr.api, "Kod;Namn\n1;Ada Berg\n");
    expect(view).toMatchObject({ state: "unreadable", unreadable: { reason: "column-missing" }, can: { remap: true } });
    expect(view.unreadable?.message).toContain("anställningsnummer");
    const mapping = { columns: { Kod: "employeeId" as const, Namn: "fullName" as const } };
    const mapped = await atRest(hr.api, await hr.api.people.importRemap({ importId, mapping }));
    expect(mapped).toMatchObject({ state: "ready", preview: { counts: { new: 1 } } });
  });

  it("asks about words it does not know, and understands them when it is told", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const {
      id: importId,
      preview,
      mapping,
    } = await aPreview(hr.api, `${HEAD}1;Ada;Berg;;Kanske;3\n2;Bo;Ek;;Kanske;3\n`);
    expect(preview?.strangeWords.statuses).toEqual([{ word: "Kanske", rows: 2 }]);
    if (mapping === null) throw new Error("a file that was read has a mapping");
    const told = { ...mapping, statuses: { Kanske: "leave" as const } };
    const again = await atRest(hr.api, await hr.api.people.importRemap({ importId, mapping: told }));
    expect(again.preview).toMatchObject({ counts: { new: 2, refused: 0 }, strangeWords: { statuses: [] } });
  });

  it("takes cells that are put right by hand, without the file being sent again", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const { id: importId, mapping } = await aPreview(hr.api, `${HEAD}1;Ada;Berg;ada@nordvik;Aktiv;3\n;Bo;Ek\n`);
    if (mapping === null) throw new Error("a file that was read has a mapping");
    const corrections = {
      "2": { "E-post": "ada@nordvik.example" },
      "3": { "Anst.nr": "2", Status: "Aktiv", Nivå: "3" },
    };
    const again = await atRest(hr.api, await hr.api.people.importRemap({ importId, mapping, corrections }));
    expect(again).toMatchObject({ preview: { counts: { new: 2, refused: 0 } }, corrections });
  });

  it("is for administrators and HR alone, and stays with the one who sent the file", async () => {
    const [hr, other, karin, ada] = [
      await aPerson(test, { roles: ["hr"] }),
      await aPerson(test, { roles: ["administrator", "hr"] }),
      await aPerson(test, { roles: ["coordinator"] }),
      await aPerson(test),
    ];
    const { id: importId } = await aPreview(hr.api, `${HEAD}1;Ada;Berg;;Aktiv;3\n`);
    const nobody = { code: "NOT_FOUND" };
    for (const { api } of [karin, ada, { api: test.anonymous }]) {
      const refusal = api === test.anonymous ? { code: "UNAUTHORIZED" } : nobody;
      await expect(aPreview(api, HEAD)).rejects.toMatchObject(refusal);
      await expect(api.people.imports({})).rejects.toMatchObject(refusal);
      await expect(api.people.importGet({ importId })).rejects.toMatchObject(refusal);
    }
    for (const { api } of [other, karin]) {
      await expect(api.people.importGet({ importId })).rejects.toMatchObject(nobody);
      await expect(api.people.importRows({ importId })).rejects.toMatchObject(nobody);
      await expect(api.people.importRejected({ importId })).rejects.toMatchObject(nobody);
      await expect(api.people.importApply({ importId })).rejects.toMatchObject(nobody);
      await expect(api.people.importDiscard({ importId })).rejects.toMatchObject(nobody);
      await expect(api.people.importRemap({ importId, mapping: { columns: {} } })).rejects.toMatchObject(nobody);
    }
    const { items } = await other.api.people.imports({});
    expect(items).toContainEqual(expect.objectContaining({ id: importId, by: { id: hr.id, name: hr.name } }));
  });
});
