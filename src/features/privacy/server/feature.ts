import { type Feature, feature } from "#platform/server/feature.ts";
import { personErased } from "../shared/privacy.events.ts";
import { privacyMessages } from "../shared/privacy.messages.ts";
import { privacyRoutes } from "./privacy.routes.ts";

/** A person's right to everything about them, over what all other features keep. */
export function privacy(others: readonly Feature[]): Feature {
  const kept = others.flatMap(({ personalData }) => personalData ?? []);
  return feature(
    "privacy",
    { privacy: privacyRoutes(kept) },
    { catalogues: [privacyMessages], rightsMoved: [personErased] },
  );
}
