import { describe, expect, it } from "vitest";
import { messages } from "./messages.ts";
import { oneFullStop } from "./one-full-stop.ts";
import { speak } from "./speak.ts";

describe("a sentence that ends in a day", () => {
  it.each([
    ["Svara senast tor 26 nov..", "Svara senast tor 26 nov."],
    ["Svara senast 2026-11-26.", "Svara senast 2026-11-26."],
    ["Vänta ... snart", "Vänta ... snart"],
  ])("%s", (said, written) => {
    expect(oneFullStop(said)).toBe(written);
  });

  it("is written so in mails", () => {
    const say = speak(messages({ by: { sv: "Svara senast {day}.", en: "Answer by {day}." } }), "sv");
    expect(say("by", { day: "tor 26 nov." })).toBe("Svara senast tor 26 nov.");
  });
});
