import type { ColumnProposal } from "../../../shared/import-preview.ts";
import type { PeopleMapping } from "../../../shared/people-mapping.ts";
import { fromDisk } from "../../people-file/file-source.ts";
import { inspectFile } from "../../people-file/inspect-file.ts";
import { proposeColumns } from "../../people-file/propose-columns.ts";
import { UnreadableFile } from "../../people-file/unreadable-file.ts";

/** A mapping names columns that the file does not have. */
export class NoSuchHeading extends Error {
  readonly named: readonly string[];
  readonly there: readonly string[];

  constructor(named: readonly string[], there: readonly string[]) {
    super(`the file has no column ${named.join(", ")}`);
    this.name = "NoSuchHeading";
    this.named = named;
    this.there = there;
  }
}

/**
 * Somebody in a shell has not seen what the columns seem to hold, and names those that are not understood by themselves:
 * the others are read as they are proposed. A file that cannot be read is for its reader to refuse.
 */
export async function completed(path: string, told: PeopleMapping): Promise<PeopleMapping> {
  try {
    const { columns } = await inspectFile(fromDisk(path), told);
    return laidOver(told, proposeColumns(columns));
  } catch (error) {
    if (error instanceof UnreadableFile) return told;
    throw error;
  }
}

/** A field that somebody named a column for is read from there and from nowhere else. */
function laidOver(told: PeopleMapping, proposals: readonly ColumnProposal[]): PeopleMapping {
  const there = proposals.map(({ heading }) => heading);
  const unknown = Object.keys(told.columns).filter((heading) => !there.includes(heading));
  if (unknown.length > 0) throw new NoSuchHeading(unknown, there);
  const named = new Set(Object.values(told.columns));
  const proposed = proposals.filter(({ field }) => !named.has(field)).map(({ heading, field }) => [heading, field]);
  return { ...told, columns: { ...Object.fromEntries(proposed), ...told.columns } };
}
