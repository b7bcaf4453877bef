import type { ColumnProposal, FileForm } from "../../shared/import-preview.ts";
import { type ColumnField, columnFields } from "../../shared/person-fields.ts";
import { foldedWords, wordIndex } from "./folded-words.ts";
import { headingWords, neverRead, vagueHeadings } from "./heading-words.ts";
import { isMailAddress } from "./mail-address.ts";

type FileColumn = FileForm["columns"][number];
/** Scores of a heading that is known as a whole; below them, how much of a heading is known. */
const [CLEAR, VAGUE] = [1.1, 1];

type Candidate = { column: number; field: ColumnField; score: number };

/** Proposes one field for a column and one column for a field, the best-known headings first. */
export function proposeColumns(columns: readonly FileColumn[]): ColumnProposal[] {
  const kept = new Set(columns.flatMap((column, at) => (isPrivate(column) ? [] : at)));
  const candidates = [...kept].flatMap((column) => candidatesFor(column, columns[column]));
  const chosen = assign(candidates.toSorted((a, b) => b.score - a.score || a.column - b.column));
  return columns.map(({ heading, samples }, at) => {
    const candidate = chosen.get(at);
    if (!kept.has(at)) return { heading, samples: samples.filter(isMasked), field: null, confidence: "private" };
    if (!candidate) return { heading, samples, field: null, confidence: "unknown" };
    return { heading, samples, field: candidate.field, confidence: candidate.score >= VAGUE ? "sure" : "likely" };
  });
}

function assign(ranked: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const fields = new Set<ColumnField>();
  for (const candidate of ranked) {
    if (chosen.has(candidate.column) || fields.has(candidate.field)) continue;
    chosen.set(candidate.column, candidate);
    fields.add(candidate.field);
  }
  return fields.has("dateOfSeniority") ? chosen : new Map([...chosen].map(seniorityFromHire));
}

/** The day of hire is where seniority counts from, unless the file has a column of its own for that. */
const seniorityFromHire = ([column, candidate]: [number, Candidate]): [number, Candidate] =>
  candidate.field === "lastHireDate" ? [column, { ...candidate, field: "dateOfSeniority" }] : [column, candidate];

const vague = wordIndex({ vague: vagueHeadings });
const phrases = columnFields.flatMap((field) =>
  headingWords[field].map(foldedWords).map((words) => ({ field, words, whole: vague.has(words) ? VAGUE : CLEAR })),
);
const privateWords = wordIndex({ private: neverRead });

function isPrivate(column: FileColumn): boolean {
  const masked = column.samples.length > 0 && column.samples.every(isMasked);
  return masked || privateWords.has(foldedWords(column.heading));
}

const isMasked = (sample: string): boolean => /^\d{6,8}[-+ ]?\*{4}$/.test(sample);

function candidatesFor(column: number, found: FileColumn | undefined): Candidate[] {
  if (!found) return [];
  const heading = foldedWords(found.heading);
  const byHeading = phrases.flatMap(({ field, words, whole }) => {
    const score = likeness(heading, words, whole);
    return score > 0 ? [{ column, field, score }] : [];
  });
  const mails = found.samples.length > 0 && found.samples.every(isMailAddress);
  return mails ? [...byHeading, { column, field: "email", score: 0.4 }] : byHeading;
}

/** `whole` for a heading that is the phrase (spaces aside), less for one that contains it, by how much of it; else 0. */
function likeness(heading: string, words: string, whole: number): number {
  if (heading === words || heading.replaceAll(" ", "") === words.replaceAll(" ", "")) return whole;
  if (words.length < 4 || !` ${heading} `.includes(` ${words} `)) return 0;
  const share = words.split(" ").length / heading.split(" ").length;
  return share >= 0.5 ? share * 0.9 : 0;
}
