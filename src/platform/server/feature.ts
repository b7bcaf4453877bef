import type { AnyContractProcedure } from "@orpc/contract";
import type { EventKind } from "#platform/shared/event.ts";
import type { Catalogue } from "#platform/shared/messages.ts";
import type { Work } from "./context.ts";
import type { Subscriber } from "./events/subscriber.ts";
import type { JobHandler } from "./jobs/job.ts";
import type { LiveTopic } from "./live/topic.ts";
import type { PersonalData } from "./personal-data.ts";
import type { Procedure } from "./procedure.ts";

type Contract = Readonly<Record<string, AnyContractProcedure>>;

/** Work that is due by the clock: set-based, and safe to run at any time and any number of times. */
export type DueWork = (work: Work) => Promise<void>;

/** What a feature gives to the app. Every endpoint of its contract has its procedure, or it does not compile. */
export type Feature = {
  readonly name: string;
  readonly routes: Readonly<Record<string, Readonly<Record<string, Procedure<unknown>>>>>;
  readonly catalogues: readonly Catalogue[];
  readonly subscribers: Readonly<Record<string, Subscriber>>;
  readonly topics: readonly LiveTopic[];
  readonly jobs: readonly JobHandler[];
  readonly due: Readonly<Record<string, DueWork>>;
  /** Events after which those of `personId` or `personIds` are asked again who they are and what they may follow. */
  readonly rightsMoved: readonly EventKind[];
  /** Null for a feature that keeps nothing about anybody. */
  readonly personalData: PersonalData | null;
};

type Offered = Partial<Omit<Feature, "name" | "routes">>;

/** Collects a feature for `app`. `routes` is keyed by tag: `{ goals: goalsRoutes }`. */
export const feature = (name: string, routes: Feature["routes"], offered: Offered = {}): Feature => ({
  name,
  routes,
  catalogues: [],
  subscribers: {},
  topics: [],
  jobs: [],
  due: {},
  rightsMoved: [],
  personalData: null,
  ...offered,
});

/** Routes for a contract: one procedure an endpoint, none forgotten and none made up. */
export const routesFor =
  <C extends Contract>(_contract: C) =>
  (routes: { readonly [Verb in keyof C]: Procedure<C[Verb]> }): Readonly<Record<string, Procedure<unknown>>> =>
    routes;
