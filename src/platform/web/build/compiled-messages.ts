import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import type { Catalogue } from "#platform/shared/messages.ts";

const catalogueFile = /\.messages\.ts$/;

/**
 * Reads every sentence once, when the client is built: the browser gets them ready to be filled in and needs no parser. A
 * sentence that is not well formed, in either language, stops the build.
 */
export const compiledMessages = (): Plugin => ({
  name: "compiled-messages",
  enforce: "pre",
  config: () => ({
    resolve: {
      alias: [{ find: /^use-intl\/format-message$/, replacement: "use-intl/format-message/format-only" }],
    },
  }),
  load: async (id) => {
    if (!catalogueFile.test(id)) return null;
    const { mtimeMs } = await stat(id);
    const catalogues: Record<string, Catalogue> = await import(`${pathToFileURL(id).href}?changed=${mtimeMs}`);
    return Object.entries(catalogues).map(exported).join("\n");
  },
});

function exported([name, catalogue]: [string, Catalogue]): string {
  const compiled = Object.entries(catalogue).map(([key, { sv, en }]) => [key, { sv: compile(sv), en: compile(en) }]);
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))};`;
}
