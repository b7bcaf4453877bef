import { FULL, type Score } from "../person.ts";

/** The only place where a share from 0 to 1 becomes a whole number: the nearest. */
export const toScore = (share: number): Score => (FULL * share + 0.5) | 0;
