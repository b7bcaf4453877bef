/** Keeps the table of settings in docs/operations.md equal to the schema: `npm run settings-table`. */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { z } from "zod";
import { settingsSchema } from "#platform/server/settings.ts";

const page = new URL("../docs/operations.md", import.meta.url);
const [begin, end] = ["<!-- settings: made by tools/settings-table.ts -->", "<!-- end of settings -->"];

/** The page with the table in its place between the two marks. */
export async function withSettingsTable(markdown: string): Promise<string> {
  const [before, rest] = markdown.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/operations.md has lost its mark ${begin}`);
  return format(`${before}${begin}\n\n${settingsTable()}\n\n${end}${after}`, { parser: "markdown", printWidth: 120 });
}

function settingsTable(): string {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: "input", unrepresentable: "any" });
  const rows = Object.entries(properties).map(([name, setting]) => {
    const { default: standard, description } = z
      .object({ default: z.unknown().optional(), description: z.string() })
      .parse(setting);
    return `| \`${name}\` | ${standard === undefined ? "" : `\`${String(standard)}\``} | ${description} |`;
  });
  return ["| setting | default | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

if (import.meta.main) await writeFile(page, await withSettingsTable(await readFile(page, "utf8")));
