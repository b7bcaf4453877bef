import { describe, expect, it } from "vitest";
import type { FileSource } from "./file-source.ts";
import { inspectFile } from "./inspect-file.ts";
import { knownPeople } from "./known-people.ts";
import { proposeColumns } from "./propose-columns.ts";
import { readPeople } from "./read-people.ts";

/** A file that is made while it is read, so that only the reader's own memory counts. */
const made = (header: string, row: (at: number) => string, rows: number): FileSource =>
  async function* () {
    let piece = `\ufeff${header}\n`;
    for (let at = 0; at < rows; at += 1) {
      piece += `${row(at)}\n`;
      if (piece.length < 65_536) continue;
      yield Buffer.from(piece);
      piece = "";
    }
    yield Buffer.from(piece);
  };

async function readThrough(source: FileSource): Promise<{ rows: number; megabytes: number }> {
  const before = process.memoryUsage().rss;
  let [rows, most] = [0, before];
  const form = await inspectFile(source);
  const columns = Object.fromEntries(proposeColumns(form.columns).map(({ heading, field }) => [heading, field]));
  const mapping = { columns, dateOrders: {}, statuses: {}, levels: {} };
  const reading = await readPeople({ source, form, mapping, known: knownPeople([]), levels: [], today: "2026-11-24" });
  for await (const batch of reading.rows()) {
    rows += batch.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  return { rows, megabytes: (most - before) / 1_000_000 };
}

describe("a hostile file", { timeout: 30_000 }, () => {
  it("of a hundred million characters in long cells takes no more memory than a short one", async () => {
    const long = "x".repeat(100_000);
    const source = made("Anst.nr;Namn;Avdelning", (at) => `${at};Ada Berg;${long}`, 1000);
    const { rows, megabytes } = await readThrough(source);
    expect(rows).toBe(1000);
    expect(megabytes).toBeLessThan(100);
  });

  it("with a new language, place and status in every row does not fill the memory", async () => {
    const source = made(
      "Anst.nr;Namn;Ort;Språk;Status",
      (at) => `${at};Ada Berg;ort ${at};språk ${at};läge ${at}`,
      20_000,
    );
    const { rows, megabytes } = await readThrough(source);
    expect(rows).toBe(20_000);
    expect(megabytes).toBeLessThan(100);
  });

  it("with more people than a file may have is refused without reading on", async () => {
    let read = 0;
    const source = made("Anst.nr;Namn", (at) => `${(read = at)};Ada Berg`, 10_000_000);
    await expect(readThrough(source)).rejects.toMatchObject({ reason: "too-many-people" });
    expect(read).toBeLessThan(260_000);
  });

  it("whose quotation mark is never closed is refused with the line where it was opened", async () => {
    const source = made("Anst.nr;Namn", (at) => (at === 2 ? '2;"Ada Berg' : `${at};Ada Berg`), 50_000);
    await expect(readThrough(source)).rejects.toMatchObject({ reason: "unclosed-quote", params: { line: 4 } });
  });
});
