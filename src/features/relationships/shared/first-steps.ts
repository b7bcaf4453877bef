/** What a new relationship begins with, in an order that helps. Each is ticked by whoever does it, for all members. */
export const firstSteps = ["hello", "time", "hopes", "ground-rules", "next-time"] as const;
