import { expect, it } from "vitest";
import { browserName } from "./browser-name.ts";

const engine = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${engine} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    "Edge",
    "Windows",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
  [`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${engine} Chrome/140.0.0.0 Mobile Safari/537.36`, "Chrome", "Android"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
])("a person recognises the device in %s", (userAgent, browser, system) => {
  expect(browserName(userAgent)).toEqual({ browser, system });
});

it("what is no browser has no name", () => expect(browserName("curl/8.5.0")).toBeNull());
