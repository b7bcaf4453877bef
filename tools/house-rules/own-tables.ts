/**
 * Who owns a table: the first word of its migration's name after the time, which is a feature or `platform`.
 * `20261124T2330_relationships.sql` and `20270110T0900_relationships_pauses.sql` both make tables of relationships.
 * A feature writes its own tables and no others. It reads its own and the views of others that end in `_published`.
 */
import { type Complaint, type HouseRule, isTest, type Source } from "./source.ts";

type Owners = ReadonlyMap<string, string>;

const kysely =
  /\.(insertInto|updateTable|deleteFrom|mergeInto|selectFrom|(?:inner|left|right|full|cross)Join)\(\s*["'](\w+)/g;
const rawSql = /\b(insert into|update|delete from|from|join)\s+(?:only\s+)?([a-z_]+)\b/gi;

/** Complains of statements in a feature that reach into the tables of another owner. */
export const ownTables: HouseRule = (sources) => {
  const owners = ownersIn(sources);
  const features = new Set(sources.flatMap(({ path }) => featureOf(path) ?? []));
  return [...strangeMigrations(sources, features), ...sources.flatMap((source) => foreignTables(source, owners))];
};

function strangeMigrations(sources: readonly Source[], features: ReadonlySet<string>): Complaint[] {
  const migrations = sources.filter(({ path }) => path.endsWith(".sql"));
  return migrations.flatMap(({ path }) => {
    const owner = ownerOf(path);
    if (owner && (owner === "platform" || features.has(owner))) return [];
    return [{ path, says: "a migration is named TIME_FEATURE.sql or TIME_FEATURE_what.sql, or TIME_platform.sql" }];
  });
}

function foreignTables(source: Source, owners: Owners): Complaint[] {
  const feature = featureOf(source.path);
  if (!feature || isTest(source)) return [];
  const reached = [...tablesIn(source.text)].filter((table) => (owners.get(table) ?? feature) !== feature);
  return reached.map((table) => ({
    path: source.path,
    says: `${table} belongs to ${owners.get(table)}: call its functions, or read a view of it that ends in _published`,
  }));
}

function tablesIn(text: string): Set<string> {
  const named = [...text.matchAll(kysely)].map(([, , table = ""]) => snakeCase(table));
  const templates = [...text.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].map(([, body = ""]) => body);
  const written = templates.flatMap((body) => [...body.matchAll(rawSql)].map(([, , table = ""]) => table));
  return new Set([...named, ...written]);
}

function ownersIn(sources: readonly Source[]): Owners {
  const owners = new Map<string, string>();
  for (const { path, text } of sources) {
    const owner = ownerOf(path);
    const made = text.matchAll(/create table (?:if not exists )?(\w+)/gi);
    if (owner) for (const [, table = ""] of made) owners.set(table, owner);
  }
  return owners;
}

const ownerOf = (path: string) => /^migrations\/\d{8}T\d{4}_([a-z]+)(?:_\w+)?\.sql$/.exec(path)?.[1];
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
