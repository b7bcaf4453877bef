import { describe, expect, it, onTestFinished } from "vitest";
import { createTestDatabase } from "../../../../tests/support/database.ts";
import { onServer } from "../../../../tests/support/template-database.ts";
import { CannotStart } from "../cannot-start.ts";
import { prepareDatabase } from "./prepare.ts";

const secret = "a secret that only tests know";

describe("migrations", () => {
  it("do not run twice, and stop the start in one line when one is not what this database has run", async () => {
    const { adminUrl, drop } = await createTestDatabase();
    onTestFinished(drop);
    expect((await prepareDatabase({ adminUrl, secret })).migrated).toEqual([]);
    await onServer(adminUrl, "update migrations set digest = 'other' where name like '%people.sql'");
    const refusal = await prepareDatabase({ adminUrl, secret }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CannotStart);
    expect(String(refusal)).toMatch(/migration \w+people\.sql is not the one/);
  });
});
