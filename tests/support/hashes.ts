import { createHook } from "node:async_hooks";

/** Does something and tells how many argon2 hashes this process computed for it. */
export async function countHashes(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === "ARGON2REQUEST") hashes += 1;
    },
  });
  hook.enable();
  try {
    await work();
    return hashes;
  } finally {
    hook.disable();
  }
}
