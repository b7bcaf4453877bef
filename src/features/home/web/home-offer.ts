import type { ComponentType } from "react";
import type { Session } from "#platform/web/session.ts";
import type { NextOffer } from "../shared/next-item.ts";

/** What a feature puts on the start page: next steps, a section of its own, or both. The app lists the offers. */
export type HomeOffer = Pick<NextOffer, "id"> &
  Partial<Pick<NextOffer, "useNext">> & { readonly Section?: ComponentType };

/** What the app gives the start page: who reads it, and the offers in the order of their sections. */
export type HomeParts = { readonly session: Pick<Session, "useAccount">; readonly offers: readonly HomeOffer[] };
