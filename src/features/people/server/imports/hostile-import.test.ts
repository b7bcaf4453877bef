import { type ClientRequest, request } from "node:http";
import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { employees } from "../../../../../tests/factories/employees.ts";
import { aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { peopleFile, peopleFileForms, type Writing } from "../../../../../tests/factories/people-file.ts";
import { aPreview } from "../../../../../tests/factories/people-import.ts";
import { fileWithPlantedProblems } from "../../../../../tests/factories/planted-problems.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** Everything that lies in the folder of uploads, whoever put it there. */
async function filesThere(): Promise<string[]> {
  const { uploadFolder } = test.app.platform;
  const entries = await readdir(uploadFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const importsOf = (person: APerson) =>
  test.app.platform.system.selectFrom("peopleImports").select("id").where("createdBy", "=", person.id).execute();

type Answer = { status: number | undefined; body: unknown; sent: number };
const PIECE = Buffer.from("1;Ada;Berg\n".repeat(6000));

/** Begins to send a file that is made while it is sent. */
function beginToSend({ cookie }: APerson, headers: Record<string, string> = {}): ClientRequest {
  const all = { cookie, "content-type": "text/csv", ...headers };
  return request(`${test.url}/api/people/imports?fileName=stor.csv`, { method: "POST", headers: all });
}

/** Sends so many bytes; a server that has had enough may hang up, and its answer counts. */
async function sendMade(outgoing: ClientRequest, megabytes: number): Promise<Answer> {
  let sent = 0;
  const pieces = Readable.from(
    (function* () {
      for (; sent < megabytes * 1_000_000; sent += PIECE.length) yield PIECE;
    })(),
  );
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  outgoing.on("error", reject);
  outgoing.on("response", (response) => {
    json(response).then((body) => resolve({ status: response.statusCode, body, sent }), reject);
  });
  await Promise.all([pipeline(pieces, outgoing).catch(() => undefined), promise.catch(() => undefined)]);
  return promise;
}

describe("a people file of more than 200 MB", { timeout: 60_000 }, () => {
  const refused = { code: "FILE_TOO_LARGE", data: { limitBytes: 200_000_000 } };

  it("is refused in words when it has become too much, fills no memory and leaves nothing behind", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const before = process.memoryUsage().rss;
    const { status, body } = await sendMade(beginToSend(hr), 260);
    expect(status).toBe(413);
    expect(body).toEqual({ ...refused, message: expect.stringMatching(/^Filen är för stor/) });
    expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(150);
    expect(await filesThere()).toEqual([]);
    expect(await importsOf(hr)).toEqual([]);
  });

  it("is refused before its first byte when it says how large it is", async () => {
    const hr = await aPerson(test, { roles: ["hr"], languages: ["en"] });
    const outgoing = beginToSend(hr, { "content-length": "3000000000" });
    const { promise, resolve } = Promise.withResolvers<Answer>();
    outgoing.on("error", () => undefined);
    outgoing.on("response", (response) => {
      json(response).then(
        (body) => resolve({ status: response.statusCode, body, sent: 0 }),
        () => undefined,
      );
    });
    outgoing.flushHeaders();
    const { status, body } = await promise;
    outgoing.destroy();
    expect({ status, body }).toMatchObject({
      status: 413,
      body: { ...refused, message: expect.stringMatching(/^The file is too large/) },
    });
  });
});

describe("a hostile people file", { timeout: 60_000 }, () => {
  it("that breaks off on its way leaves nothing behind", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const outgoing = beginToSend(hr);
    outgoing.on("error", () => undefined);
    outgoing.write(PIECE);
    while ((await filesThere()).length === 0) await pause(5);
    outgoing.destroy();
    while ((await filesThere()).length > 0) await pause(5);
    expect(await importsOf(hr)).toEqual([]);
  });

  it("with a planted problem of each kind comes back as rows to correct, in which no spreadsheet finds a formula", async () => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const { bytes } = fileWithPlantedProblems();
    const formulas = '=1+1;+46;-2;@SUM(A1);"=HYPERLINK(""http://evil.example"")";x;;;;;;;;\n';
    const { id: importId, preview } = await aPreview(hr.api, Buffer.concat([bytes, Buffer.from(formulas)]));
    expect(preview?.counts).toMatchObject({ rows: 121, refused: 15 });
    const rows = (await (await hr.api.people.importRejected({ importId })).text()).split("\r\n");
    expect(rows).toHaveLength(17);
    expect(rows.at(-2)).toMatch(/^'=1\+1;'\+46;'-2;'@SUM\(A1\);"'=HYPERLINK/);
    for (const row of rows) for (const cell of row.split(";")) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    const longest = Math.max(
      ...JSON.stringify(await hr.api.people.importGet({ importId }))
        .split('"')
        .map((text) => text.length),
    );
    expect(longest).toBeLessThan(1000);
  });

  const encodings = [
    ["utf-8", "no mark"],
    ["utf-8", "mark"],
    ["utf-16le", "mark"],
    ["utf-16be", "mark"],
    ["windows-1252", "no mark"],
  ] as const;
  const delimiters: Writing["delimiter"][] = [";", ",", "\t", "|"];

  it.each(encodings)("in %s, %s, is understood with each delimiter", async (encoding, mark) => {
    const hr = await aPerson(test, { roles: ["hr"] });
    const people = employees(20);
    for (const delimiter of delimiters) {
      const bytes = peopleFile(peopleFileForms.swedish, people, { encoding, mark, delimiter });
      const { id: importId, preview, form } = await aPreview(hr.api, bytes);
      expect(form).toMatchObject({ encoding, delimiter });
      expect(preview?.counts).toMatchObject({ rows: 20, new: 20, refused: 0 });
      const { items } = await hr.api.people.importRows({ importId, show: "new", limit: 20 });
      const names = people.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
      const written =
        encoding === "windows-1252" ? names.map((name) => name.replace("Ł", "L").replace("ł", "l")) : names;
      expect(items.map(({ person }) => person?.name)).toEqual(written);
    }
  });
});
