import { describe, expect, it } from "vitest";
import { DateEvidence, decideOrder, usualForm } from "./date-order.ts";

function column(...cells: string[]): DateEvidence {
  const evidence = new DateEvidence();
  for (const cell of cells) evidence.add(cell);
  return evidence;
}

describe("day or month first", () => {
  it("follows the one cell of the column that allows a single order", () => {
    expect(decideOrder(column("03/04/2019", "27/03/2017"), [])).toEqual({ order: "day-first", assumed: false });
    expect(decideOrder(column("03/04/2019", "03/27/2017"), [])).toEqual({ order: "month-first", assumed: false });
  });

  it("follows the file's other columns when the column does not tell", () => {
    const silent = column("03/04/2019");
    expect(decideOrder(silent, [silent, column("12/31/2019")])).toEqual({ order: "month-first", assumed: false });
  });

  it("assumes the day first when nothing tells, and says so", () => {
    expect(decideOrder(column("03/04/2019"), [])).toEqual({ order: "day-first", assumed: true });
  });

  it("assumes nothing of a column that leaves nothing open", () => {
    expect(decideOrder(column("2019-04-03"), [])).toEqual({ order: "day-first", assumed: false });
  });

  it("goes with most cells when they disagree", () => {
    expect(decideOrder(column("12/31/2019", "12/30/2019", "31/12/2019"), [])).toMatchObject({ order: "month-first" });
  });

  it("knows the form that most cells have", () => {
    expect(usualForm(column("2019-04-03", "2019-04-04", "3 mars 2019"))).toBe("iso");
    expect(usualForm(column("", "i går"))).toBeNull();
  });
});
