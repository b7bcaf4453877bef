import type { z } from "zod";
import type { JobWork } from "./job-runner.ts";

/** A kind of work of length. Its data is parsed on the way out of the queue: a queue is a border too. */
export type JobKind<Data extends z.ZodType = z.ZodType> = { readonly name: string; readonly data: Data };
export type JobData<Kind extends JobKind> = z.input<Kind["data"]>;

export type JobHandler = { kind: JobKind; run(work: JobWork, data: unknown): Promise<void> };

/** Declares a kind of job, `matching.run`. */
export const jobKind = <Data extends z.ZodType>(name: string, data: Data): JobKind<Data> => ({ name, data });

/** Joins a kind of job with what does it. A job may run twice after a crash, so what it does must stand that. */
export const onJob = <Data extends z.ZodType>(
  kind: JobKind<Data>,
  run: (work: JobWork, data: z.output<Data>) => Promise<void>,
): JobHandler => ({ kind, run: (work, data) => run(work, kind.data.parse(data)) });
