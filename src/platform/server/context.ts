import type { AnyContractProcedure, InferSchemaInput, InferSchemaOutput } from "@orpc/contract";
import type { ORPCErrorConstructorMap } from "@orpc/server";
import type { Actor, SignedIn } from "#platform/shared/actor.ts";
import type { Happened } from "#platform/shared/event.ts";
import type { Database } from "./database/connect.ts";
import type { JobKind, JobData } from "./jobs/job.ts";
import type { OutgoingMail } from "./mail/mail-box.ts";
import type { Log } from "./log.ts";

/** Where a request came from, for throttling, audit and the sessions list. */
export type Origin = { address: string; userAgent: string };

/** What every piece of server work has at hand, whoever it works for. */
export type Work = {
  db: Database;
  /** The product's time; the only time a row may carry. */
  now: Date;
  log: Log;
  /** The address that people use, without a slash at its end: what links in mail begin with. */
  publicUrl: string;
  /** False while no mail server is set, so that screens can say that nothing goes out. */
  sendsMail: boolean;
  /** The folder for files that somebody sent and that wait to be read. */
  uploadFolder: string;
  /** Says what happened. It is written with the rows, and heard after the commit. */
  emit(...happened: Happened[]): void;
  /** Starts a job when, and only when, this transaction commits. */
  send<Kind extends JobKind>(kind: Kind, data: JobData<Kind>): Promise<void>;
  /** Puts a mail in the box with the rows of this transaction. */
  post(...mails: OutgoingMail[]): Promise<void>;
};

/** What an access rule sees: the asker and the transaction, nothing granted yet. */
export type Asking = Work & {
  actor: Actor;
  /** Today in the asker's time zone. */
  today: string;
  origin: Origin;
  requestHeaders: Headers;
  /** Headers of the answer, for cookies. */
  answerHeaders: Headers;
  /** Work past row-level security, in a transaction of its own. Allowed in listed places only. */
  asSystem: AsSystem;
};

export type AsSystem = <Result>(reason: string, work: (system: Work) => Promise<Result>) => Promise<Result>;

/** What `anyone()` grants: nothing, and nobody needs to be signed in. */
export type Anyone = { readonly anyone: true };

/** What a command or query is handed: what was granted, and nothing else. */
export type Ctx<Granted = unknown> = Omit<Asking, "actor"> & {
  actor: Granted extends Anyone ? Actor : SignedIn;
  granted: Granted;
  /** Who and when, for the rows that this call makes. */
  stamp: { createdBy: string; createdAt: Date };
};

export type InputOf<C extends AnyContractProcedure> = InferSchemaOutput<NonNullable<C["~orpc"]["inputSchema"]>>;
export type OutputOf<C extends AnyContractProcedure> = InferSchemaInput<NonNullable<C["~orpc"]["outputSchema"]>>;
export type ErrorsOf<C extends AnyContractProcedure> = ORPCErrorConstructorMap<C["~orpc"]["errorMap"]>;

/** A command or query for one endpoint. `ctx.errors` has a constructor for every error of its contract. */
export type Handler<C extends AnyContractProcedure, Granted = unknown> = (
  ctx: Ctx<Granted> & { errors: ErrorsOf<C> },
  input: InputOf<C>,
) => Promise<OutputOf<C>>;
