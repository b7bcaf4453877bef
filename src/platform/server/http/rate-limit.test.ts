import { describe, expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

describe("the limit on requests", () => {
  it("lets a burst through, then says how long to wait, and fills again evenly", () => {
    const limit = createRateLimit({ burst: 3, perSecond: 0.5 });
    const burst = [1, 2, 3].map(() => limit.tooMany("ada", 0));
    expect(burst).toEqual([null, null, null]);
    expect(limit.tooMany("ada", 0)).toEqual({ retryAfterSeconds: 2 });
    expect(limit.tooMany("ada", 2000)).toBeNull();
    expect(limit.tooMany("ada", 2000)).toEqual({ retryAfterSeconds: 2 });
  });

  it("counts one person's flood against nobody else", () => {
    const limit = createRateLimit({ burst: 1, perSecond: 1 });
    limit.tooMany("ada", 0);
    expect(limit.tooMany("ada", 0)).not.toBeNull();
    expect(limit.tooMany("bo", 0)).toBeNull();
  });
});
