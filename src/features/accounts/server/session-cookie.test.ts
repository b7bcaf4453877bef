import { describe, expect, it } from "vitest";
import { endedSessionCookie, sessionCookie, sessionTokenIn } from "./session-cookie.ts";

const [https, http] = ["https://parvis.nordvik.example", "http://127.0.0.1:4870"];

describe("the session's cookie", () => {
  it("can be set by this site only, on https", () => {
    expect(sessionCookie("abc", https, 60)).toBe(
      "__Host-parvis_session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
    );
    expect(endedSessionCookie(https)).toMatch(/^__Host-parvis_session=; .*Max-Age=0.*Secure$/);
  });

  it("is not believed on https under the name that a neighbouring site could set", () => {
    expect(sessionTokenIn("parvis_session=planted", https)).toBeNull();
    expect(sessionTokenIn("parvis_session=planted; __Host-parvis_session=own", https)).toBe("own");
    expect(sessionTokenIn("a=b; parvis_session=own; c=d", http)).toBe("own");
    expect(sessionTokenIn("xparvis_session=other", http)).toBeNull();
    expect(sessionTokenIn(undefined, http)).toBeNull();
  });
});
