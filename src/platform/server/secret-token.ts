import { createHash, randomBytes } from "node:crypto";

/** A secret that opens a door: 256 bits by chance, so that nobody guesses it. Only its digest is kept. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. A plain digest is enough for a secret that was not chosen by a person. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url");
