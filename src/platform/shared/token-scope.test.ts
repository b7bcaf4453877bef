import { describe, expect, it } from "vitest";
import { scopesAllow } from "./token-scope.ts";

describe("the scopes of a token", () => {
  it.each([
    [null, "people", "write", true],
    [[], "people", "read", false],
    [["people:read"], "people", "read", true],
    [["people:read"], "people", "write", false],
    [["people:write"], "people", "read", true],
    [["people:write"], "programmes", "read", false],
    [["read"], "programmes", "read", true],
    [["read"], "programmes", "write", false],
    [["write"], "programmes", "write", true],
  ] as const)("%j: %s, %s -> %s", (scopes, tag, kind, allowed) => {
    expect(scopesAllow(scopes, tag, kind)).toBe(allowed);
  });
});
