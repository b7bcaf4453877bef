import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passwordFault, SHORTEST_PASSWORD } from "./password-faults.ts";

const about = ["Åsa Öberg", "asa.oberg@nordvik.example", "Nordvik AB"];

describe("a password", () => {
  it.each([
    ["short", "björk"],
    ["short", "elva tecken"],
    ["repeats", "aaaaaaaaaaaa"],
    ["repeats", "121212121212"],
    ["row", "abcdefghijkl"],
    ["row", "098765432109"],
    ["row", "qwertyuiopåa"],
    ["known", "password1234"],
    ["known", "Lösenord2026!"],
    ["known", "Sommar2026!!!"],
    ["known", "sommarsommar1"],
    ["about-you", "nordvik 2026!"],
    ["about-you", "Öberg123456789"],
    ["about-you", "asa.oberg.nordvik"],
  ])("is refused as %s: %s", (fault, password) => expect(passwordFault(password, about)).toBe(fault));

  it.each([
    "björk under snö",
    "korrekt häst batteri",
    "tjugotvå röda hus",
    "Åsas katt heter Pelle",
    "sommarregn över Öland",
    "8fJq!2mPz0-Lw",
  ])("may be %s", (password) => expect(passwordFault(password, about)).toBeNull());

  it("needs no digits and no signs, only length: five words by chance are always enough", () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    const words = fc.array(word, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(words, (chosen) => {
        fc.pre(new Set(chosen.join("")).size >= 8);
        expect(passwordFault(chosen.join(" "))).toBeNull();
      }),
    );
  });

  it("is never shorter than the shortest, however its signs are counted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: SHORTEST_PASSWORD - 1 }), (password) => {
        fc.pre([...password.normalize("NFC")].length < SHORTEST_PASSWORD);
        expect(passwordFault(password)).toBe("short");
      }),
    );
  });
});
