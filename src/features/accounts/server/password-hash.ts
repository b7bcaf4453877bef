import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { inTurn } from "./hashing-places.ts";

const derive = promisify(argon2);

type Cost = { memory: number; passes: number; parallelism: number };
/** 19 MiB, two passes: the least that OWASP advises, some 40 ms of one core. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const [SALT_BYTES, HASH_BYTES] = [16, 32];
/** What is checked when there is no account or no password: as slow as a real one, and never right. */
const nobodysHash = () => written(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));

/** Hashes a password with argon2id, off the main thread. The answer names its own cost (PHC form). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return written(cost, salt, await argon2id(password, salt, cost));
}

/** Whether the password is the one of the hash. Without a hash it takes as long, and is not. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , , parameters = "", salt = "", expected = ""] = (hash ?? nobodysHash()).split("$");
  const [memory = 0, passes = 0, parallelism = 0] = (parameters.match(/\d+/g) ?? []).map(Number);
  const found = await argon2id(password, fromBase64(salt), { memory, passes, parallelism });
  return timingSafeEqual(found, fromBase64(expected)) && hash !== null;
}

const argon2id = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> =>
  inTurn(() =>
    derive("argon2id", {
      message: password.normalize("NFC"),
      nonce,
      memory,
      passes,
      parallelism,
      tagLength: HASH_BYTES,
    }),
  );

function written({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toBase64(salt)}$${toBase64(hash)}`;
}

const toBase64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");
const fromBase64 = (text: string): Buffer => Buffer.from(text, "base64");
