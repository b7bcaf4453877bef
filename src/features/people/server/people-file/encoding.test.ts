import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText, findEncoding } from "./encoding.ts";
import { fromBytes } from "./file-source.ts";

const NAMES = "Åsa Öberg;Søren;Zoë\n";

async function textOf(bytes: Uint8Array, pieceSize: number): Promise<string> {
  const source = fromBytes(bytes, pieceSize);
  const { encoding } = await findEncoding(source);
  let text = "";
  for await (const piece of decodedText(source, encoding)) text += piece;
  return text;
}

const bigEndian = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

describe("finding out how a file is written", () => {
  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${NAMES}`), "utf-8", "mark"],
    ["UTF-8 without one", Buffer.from(NAMES), "utf-8", "valid-utf-8"],
    ["UTF-16 as Windows writes it", Buffer.from(`\ufeff${NAMES}`, "utf16le"), "utf-16le", "mark"],
    ["UTF-16 the other way round", bigEndian(`\ufeff${NAMES}`), "utf-16be", "mark"],
    ["UTF-16 without a mark", Buffer.from(NAMES, "utf16le"), "utf-16le", "zero-bytes"],
    ["UTF-16 the other way round without a mark", bigEndian(NAMES), "utf-16be", "zero-bytes"],
    ["Windows-1252", Buffer.from(NAMES, "latin1"), "windows-1252", "not-utf-8"],
  ])("knows %s and reads the names", async (_, bytes, encoding, because) => {
    expect(await findEncoding(fromBytes(bytes))).toEqual({ encoding, because });
    expect(await textOf(bytes, 65_536)).toBe(NAMES);
  });

  it("lets one Windows letter at the end of a long file decide", async () => {
    const bytes = Buffer.concat([Buffer.from("Bo;Ek\n".repeat(50_000)), Buffer.from("Åsa;Ek\n", "latin1")]);
    expect(await findEncoding(fromBytes(bytes))).toMatchObject({ encoding: "windows-1252" });
  });

  it("does not break a letter that lies across two pieces of the file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), async (text, pieceSize) => {
        fc.pre(!text.includes("\ufeff") && !text.includes("\0"));
        expect(await textOf(Buffer.from(`\ufeff${text}`), pieceSize)).toBe(text);
      }),
    );
  });
});
