import { type Complaint, type HouseRule, isTest, type Source } from "./source.ts";

/** Where a file stands in the house. `slice` is a feature's name, or `platform`, or `app`. */
type Place = { slice: string; side: string; file: string };

/** Who may import whom, as docs/architecture.md says: sides look inwards, slices meet at their front doors only. */
export const sliceImports: HouseRule = (sources) => sources.filter((source) => !isTest(source)).flatMap(wrongImports);

function wrongImports(source: Source): Complaint[] {
  const from = placeOf(source.path);
  return source.imports.flatMap(({ specifier, target }) => {
    const says = from && wrongImport(from, specifier, target);
    return says ? [{ path: source.path, says: `${says}: ${specifier}` }] : [];
  });
}

function wrongImport(from: Place, specifier: string, target: string | null): string | null {
  if (from.slice === "app") return null;
  if (from.side === "shared" && specifier.startsWith("node:")) return "shared code knows neither Node nor the browser";
  if (target === null) return null;
  if (target === "migrations/tables.ts") return from.side === "server" ? null : "only the server knows the tables";
  const to = placeOf(target);
  if (!to) return "sources import nothing from outside src";
  return wrongSlice(from, to) ?? wrongSide(from, to);
}

function wrongSlice(from: Place, to: Place): string | null {
  if (to.slice === "app") return "only app imports app";
  if (from.slice === "platform") return to.slice === "platform" ? null : "the platform knows no feature";
  if (to.slice !== "platform" && to.file === "server/feature.ts") return "only app mounts a feature";
  if (from.slice === to.slice) return null;
  if (to.slice === "platform" || to.side === "shared") return null;
  return to.file === `${to.side}/index.ts` ? null : `the front door of ${to.slice} is ${to.side}/index.ts`;
}

function wrongSide(from: Place, to: Place): string | null {
  return to.side === from.side || to.side === "shared" ? null : `${from.side} code does not import ${to.side} code`;
}

function placeOf(path: string): Place | null {
  if (path.startsWith("src/app/")) return { slice: "app", side: "", file: path.slice("src/app/".length) };
  const found = /^src\/(?:features\/([^/]+)|(platform))\/((shared|server|web)\/.+)$/.exec(path);
  const [, feature, platform, file, side] = found ?? [];
  const slice = feature ?? platform;
  return slice && file && side ? { slice, side, file } : null;
}
