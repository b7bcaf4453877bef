import { describe, expect, it } from "vitest";
import { proposeColumns } from "./propose-columns.ts";

const proposed = (...headings: string[]) =>
  Object.fromEntries(
    proposeColumns(headings.map((heading) => ({ heading, samples: [] }))).map(({ heading, field }) => [heading, field]),
  );
const proposal = (heading: string, samples: string[] = []) => proposeColumns([{ heading, samples }])[0];

describe("proposing what the columns of a file hold", () => {
  it("knows a Swedish list", () => {
    expect(
      proposed(
        "Anst.nr",
        "Chef anst.nr",
        "Förnamn",
        "Efternamn",
        "E-post",
        "Status",
        "Anställd from",
        "Befattning from",
      ),
    ).toEqual({
      "Anst.nr": "employeeId",
      "Chef anst.nr": "managerEmployeeId",
      Förnamn: "givenName",
      Efternamn: "familyName",
      "E-post": "email",
      Status: "status",
      "Anställd from": "dateOfSeniority",
      "Befattning from": "dateInJob",
    });
  });

  it("knows an English one", () => {
    expect(
      proposed(
        "Employee ID",
        "Worker",
        "Manager Employee ID",
        "Primary Work Email",
        "Worker Status",
        "Management Level",
      ),
    ).toEqual({
      "Employee ID": "employeeId",
      Worker: "fullName",
      "Manager Employee ID": "managerEmployeeId",
      "Primary Work Email": "email",
      "Worker Status": "status",
      "Management Level": "level",
    });
  });

  it.each([
    ["anställningsnummer", "employeeId"],
    ["ANSTÄLLNINGSNUMMER", "employeeId"],
    ["Anstallningsnummer", "employeeId"],
    ["employeeId", "employeeId"],
    ["employee_number", "employeeId"],
    ["supervisorId", "managerEmployeeId"],
    ["Närmaste chef", "managerName"],
    ["Närmaste chef (anst.nr)", "managerEmployeeId"],
    ["Tilltalsnamn", "givenName"],
    ["Namn", "fullName"],
    ["Epostadress", "email"],
    ["dateOfSeniority", "dateOfSeniority"],
    ["Sista anställningsdag", "dateOfTermination"],
    ["Organisatorisk enhet", "department"],
    ["Job Title", "title"],
    ["Arbetsort", "location"],
    ["Tidszon", "timeZone"],
    ["Språkkunskaper", "languages"],
  ])("knows %s, however it is spelled", (heading, field) => {
    expect(proposal(heading)?.field).toBe(field);
  });

  it("is sure of a heading it knows and less so of one that only contains it", () => {
    expect(proposal("Befattning")?.confidence).toBe("sure");
    expect(proposal("Befattning (lokal)")).toMatchObject({ field: "title", confidence: "likely" });
    expect(proposal("Skonummer")).toMatchObject({ field: null, confidence: "unknown" });
  });

  it("recognises mail addresses under a heading that says nothing", () => {
    expect(proposal("Kontakt", ["ada@nordvik.example", "bo@nordvik.example"])).toMatchObject({ field: "email" });
  });

  it("gives a field to one column only, the best-known heading first", () => {
    expect(proposed("Division", "Department", "Team")).toEqual({
      Division: null,
      Department: "department",
      Team: null,
    });
  });

  it("counts seniority from the day of hire, unless the file says it of its own", () => {
    expect(proposed("Hire Date")).toEqual({ "Hire Date": "dateOfSeniority" });
    expect(proposed("Hire Date", "Seniority date")).toEqual({
      "Hire Date": "lastHireDate",
      "Seniority date": "dateOfSeniority",
    });
  });

  it.each(["Personnummer", "Lön", "Kön", "Date of birth", "Home address", "Leave reason"])(
    "never reads %s",
    (heading) => {
      expect(proposal(heading)).toMatchObject({ field: null, confidence: "private" });
    },
  );

  it("does not even show what it never reads", () => {
    expect(proposal("Månadslön", ["41 200"])?.samples).toEqual([]);
    expect(proposal("Pers.nr", ["811228-****"])?.samples).toEqual(["811228-****"]);
  });

  it("never reads personal identity numbers, whatever the column is called", () => {
    expect(proposal("ID", ["811228-****", "19121212-****"])).toMatchObject({ field: null, confidence: "private" });
  });
});
