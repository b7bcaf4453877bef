import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AnyContractProcedure } from "@orpc/contract";
import { organisationContract } from "#features/organisation/shared/organisation.contract.ts";
import { anAccount, type Role } from "../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../tests/support/browser-tab.ts";
import { adminContract } from "../shared/admin.contract.ts";
import { auditContract } from "../shared/audit.contract.ts";
import { authContract } from "../shared/auth.contract.ts";

vi.setConfig({ testTimeout: 30_000 });

const doors: Readonly<Record<string, AnyContractProcedure>> = {
  ...named("auth", authContract),
  ...named("admin", adminContract),
  ...named("audit", auditContract),
  ...named("organisation", organisationContract),
};
const askers = [
  "anonymous",
  "disabled",
  "outsider",
  "hr",
  "coordinator",
  "administrator",
  "token with less scope",
] as const;
type Asker = (typeof askers)[number];

/** Who gets past each sort of door, and what the others are told. */
const sorts = {
  open: { in: askers.filter((asker) => asker !== "token with less scope") },
  signedIn: { in: ["outsider", "hr", "coordinator", "administrator"] },
  administrators: { in: ["administrator"] },
  inviters: { in: ["hr", "coordinator", "administrator"] },
} as const satisfies Record<string, { in: readonly Asker[] }>;

const sortOf = (door: string): keyof typeof sorts => {
  if (door === "admin.invite") return "inviters";
  if (door.startsWith("admin.") || door === "audit.list") return "administrators";
  if (door.startsWith("organisation.")) return "open";
  const atTheDoor = [
    "signIn",
    "signOut",
    "askLink",
    "askReset",
    "readLink",
    "useLink",
    "acceptInvitation",
    "setPassword",
  ];
  return atTheDoor.includes(door.replace("auth.", "")) ? "open" : "signedIn";
};

let test: TestApp;
let people: Record<Exclude<Asker, "anonymous">, string>;
beforeAll(async () => {
  test = await startTestApp();
  const somebody = async (...roles: Role[]) => (await anAccount(test, { roles, password: null })).id;
  people = {
    disabled: await somebody(),
    outsider: await somebody(),
    hr: await somebody("hr"),
    coordinator: await somebody("coordinator"),
    administrator: await somebody("administrator"),
    "token with less scope": await somebody("administrator"),
  };
  await disable(people.disabled);
});
afterAll(() => test.stop());

describe.each(Object.keys(doors))("%s", (door) => {
  it("lets in whom it should and nobody else", async () => {
    const isIn: readonly Asker[] = sorts[sortOf(door)].in;
    for (const asker of askers) {
      const status = refusal(await knockAt(door, await headersOf(asker)));
      if (isIn.includes(asker)) expect(status, `${asker} is let in`).toBe(asksForNothing(door) ? 404 : 0);
      else expect(status, `${asker} is refused`).toBe(refusalFor(asker));
    }
  });

  it("is shut for a foreign page that makes a browser send our cookie", async () => {
    if (methodOf(door) === "GET") return;
    const headers = await headersOf("administrator");
    for (const foreign of [
      ["origin", "https://elsewhere.example"],
      ["sec-fetch-site", "cross-site"],
      ["origin", "null"],
    ]) {
      const answer = await knockAt(door, { ...headers, ...Object.fromEntries([foreign]) });
      expect(answer).toMatchObject({ status: 403, json: { code: "FORBIDDEN" } });
    }
  });
});

async function headersOf(asker: Asker): Promise<Record<string, string>> {
  if (asker === "anonymous") return {};
  const { cookie, api } = await aSession(test, people[asker]);
  if (asker !== "token with less scope") return { cookie };
  const { token } = await api.auth.createToken({ name: "x", scopes: ["goals:read"], days: 1 });
  return { authorization: `Bearer ${token}` };
}

const disable = (personId: string) =>
  test.app.platform.system.insertInto("disabledAccounts").values({ personId, disabledAt: test.clock.now() }).execute();

const refusalFor = (asker: Asker) => {
  if (asker === "token with less scope") return 403;
  return asker === "anonymous" || asker === "disabled" ? 401 : 404;
};

/** The status of an answer that is about the asker; what a command says about the input is none. */
function refusal({ status, json }: { status: number; json: unknown }): number {
  const code = json && typeof json === "object" && "code" in json ? json.code : "";
  return ["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"].includes(String(code)) ? status : 0;
}

/** Doors to one thing of the asker's own, where the test has nothing to ask for. */
const asksForNothing = (door: string) => /\{(session|token|link)Id\}/.test(doors[door]?.["~orpc"].route.path ?? "");

/** Knocks with an input that the schema takes, about somebody who exists, so that a refusal is about the asker. */
async function knockAt(door: string, headers: Record<string, string>) {
  const { id } = await anAccount(test, { password: null });
  if (door === "admin.enableAccount") await disable(id);
  const path = (doors[door]?.["~orpc"].route.path ?? "").replace("{personId}", id).replace("{role}", "hr");
  const own = path.replace("{version}", "1").replace(/\{\w+\}/, "00000000-0000-7000-8000-000000000000");
  const sent = methodOf(door) === "GET" ? { headers } : { headers, body: inputs[door] ?? {} };
  return new BrowserTab(test).send(methodOf(door), own, sent);
}

const methodOf = (door: string) => doors[door]?.["~orpc"].route.method ?? "GET";
const linked = { token: "x", password: "lingon i november" };
const inputs: Readonly<Record<string, object>> = {
  "auth.signIn": { email: "nobody@nordvik.example", password: "x" },
  "auth.askLink": { email: "nobody@nordvik.example" },
  "auth.askReset": { email: "nobody@nordvik.example" },
  "auth.readLink": { token: "x" },
  "auth.useLink": { token: "x" },
  "auth.acceptInvitation": { ...linked, locale: "sv" },
  "auth.setPassword": linked,
  "auth.changePassword": { password: "kort" },
  "auth.createToken": { name: "x", scopes: ["read"], days: 1 },
  "admin.invite": { personIds: ["00000000-0000-7000-8000-000000000000"] },
};

function named(tag: string, contract: Readonly<Record<string, AnyContractProcedure>>) {
  return Object.fromEntries(Object.entries(contract).map(([verb, procedure]) => [`${tag}.${verb}`, procedure]));
}
