import type { Complaint, HouseRule, Source } from "./source.ts";

/** The suffixes that have a meaning, and the side of a slice where each belongs. */
const suffixes: Readonly<Record<string, string>> = {
  contract: "shared",
  policy: "shared",
  events: "shared",
  messages: "shared",
  access: "server",
  routes: "server",
  live: "web",
};
/** A file that can only be called one of these, or something with one of them at its end, holds two ideas. */
const emptyWords = ["util", "utils", "helper", "helpers", "common", "types", "constants", "service", "misc"];

/** Files are named after the product's words, in kebab-case, with at most one of the eight suffixes. */
export const fileNames: HouseRule = (sources) =>
  sources.filter(({ path }) => !path.endsWith(".sql")).flatMap((source) => complaintsOn(source));

function complaintsOn({ path }: Source): Complaint[] {
  const name = path.split("/").at(-1) ?? "";
  const [, stem = "", suffix] =
    /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]+))?(?:\.test)?(?:\.d)?\.(?:ts|tsx|mjs)$/.exec(name) ?? [];
  const known = suffix === undefined || suffix === "test" || suffix === "d" || suffix in suffixes;
  if ((!stem || !known) && !isConfiguration(path)) {
    return [{ path, says: `names are kebab-case with one of .${Object.keys(suffixes).join(" .")} .test` }];
  }
  const says = [wrongWord(stem), wrongSide(path, suffix), wrongIndex(path, stem)];
  return says.flatMap((text) => (text ? [{ path, says: text }] : []));
}

function wrongWord(stem: string): string | null {
  const word = stem.split("-").at(-1) ?? "";
  // A person's manager is a word of the product; a thing that manages is not.
  return emptyWords.includes(word) || stem === "manager"
    ? `"${word}" says nothing: name the idea, or split the file`
    : null;
}

function wrongSide(path: string, suffix: string | undefined): string | null {
  const side = suffix && suffixes[suffix];
  const [, own] = /^src\/(?:features\/[^/]+|platform)\/(shared|server|web)\//.exec(path) ?? [];
  // The kit's own words are spoken on screens alone.
  const isKit = path.startsWith("src/platform/web/") && suffix === "messages";
  return side && own && own !== side && !isKit ? `.${suffix} belongs in ${side}` : null;
}

function wrongIndex(path: string, stem: string): string | null {
  const isFrontDoor = /^src\/features\/[^/]+\/(server|web)\/index\.ts$|^packages\//.test(path);
  return stem === "index" && !isFrontDoor
    ? "an index is the front door of a feature's server or web, nothing else"
    : null;
}

const isConfiguration = (path: string) => path.endsWith(".config.ts");
