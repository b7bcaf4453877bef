/** Tells whether one more request at this moment (ms of a steady clock) is too many; then how long to wait. */
export type RateLimit = { tooMany(key: string, at?: number): { retryAfterSeconds: number } | null };

/**
 * A bucket a key that refills evenly: bursts up to `burst`, then `perSecond`. Kept in memory: it protects this process,
 * and what protects an account is counted in the database.
 */
export function createRateLimit({ burst, perSecond }: { burst: number; perSecond: number }): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    tooMany: (key, at = performance.now()) => {
      if (buckets.size > 50_000) forgetFull(buckets, { at, burst, perSecond });
      const bucket = buckets.get(key) ?? { tokens: burst, at };
      const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
      buckets.set(key, { tokens: Math.max(0, tokens - 1), at });
      return tokens >= 1 ? null : { retryAfterSeconds: Math.ceil((1 - tokens) / perSecond) };
    },
  };
}

function forgetFull(
  buckets: Map<string, { tokens: number; at: number }>,
  { at, burst, perSecond }: { at: number; burst: number; perSecond: number },
): void {
  for (const [key, bucket] of buckets) {
    if (bucket.tokens + ((at - bucket.at) / 1000) * perSecond >= burst) buckets.delete(key);
  }
}
