import type { Feature } from "#platform/server/feature.ts";

/** Everything that Parvis can do. The only list of features on the server. */
export const features: readonly Feature[] = [];
