import { describe, expect, it } from "vitest";
import { findDelimiter } from "./find-delimiter.ts";

describe("finding what cuts a file into columns", () => {
  it.each([
    ["semicolons, though languages are listed with commas", "Namn;Språk\nÅsa;Svenska, engelska\nBo;Svenska\n", ";"],
    ["commas, though titles have semicolons inside quotation marks", 'Name,Title\nAda,"a;b;c;d"\nBo,"e;f"\n', ","],
    ["tabs, though names are written with a comma", "ID\tWorker\n1\tEk, Bo\n2\tBerg, Ada\n", "\t"],
    ["upright lines", "ID|Name\n1|Bo\n", "|"],
    ["what Excel declares in the first line", "sep=|\r\nID|Name;x\r\n1|Bo;y\r\n", "|"],
  ])("finds %s", (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("does not find any in a list of single words", () => {
    expect(findDelimiter("Namn\nÅsa\nBo\n")).toBeNull();
  });
});
