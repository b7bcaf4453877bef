import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type AnyContractRouter, minifyContractRouter } from "@orpc/contract";
import type { Plugin } from "vite";

const declaration = /\/shared\/[\w-]+\.(?:contract|events)\.ts$/;

/**
 * What the browser gets of a contract is its addresses, and of an event its name and topics: that is all that a client asks
 * and follows by. The schemas, and with them the library that reads them, stay on the server. A schema that a screen imports
 * from such a file is no longer there, and the build says so.
 */
export const leanContracts = (): Plugin => ({
  name: "lean-contracts",
  enforce: "pre",
  load: async (id) => {
    if (!declaration.test(id)) return null;
    const { mtimeMs } = await stat(id);
    const declared: Record<string, unknown> = await import(`${pathToFileURL(id).href}?changed=${mtimeMs}`);
    return Object.entries(declared).map(exported).join("\n");
  },
});

function exported([name, value]: [string, unknown]): string {
  const lean = leanForm(value);
  return lean === undefined ? "" : `export const ${name} = ${JSON.stringify(lean)};`;
}

function leanForm(value: unknown): unknown {
  if (isEventKind(value)) return { type: value.type, live: value.live };
  if (isContract(value)) return minifyContractRouter(value);
  return isPlain(value) ? value : undefined;
}

const isEventKind = (value: unknown): value is { type: string; live: object } =>
  typeof value === "function" && "type" in value && "live" in value;

/** A procedure, or a table of nothing else. */
const isContract = (value: unknown): value is AnyContractRouter =>
  isTable(value) && ("~orpc" in value || (Object.values(value).length > 0 && Object.values(value).every(isContract)));

const isPlain = (value: unknown): boolean =>
  value === null ||
  ["string", "number", "boolean"].includes(typeof value) ||
  (Array.isArray(value) && value.every(isPlain)) ||
  (isTable(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain));

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
