import { AsyncLocalStorage } from "node:async_hooks";
import type { Locale } from "#platform/shared/actor.ts";

/** What is known of the request being answered, wherever in the call tree one stands. */
export type RequestScope = { requestId: string; locale: Locale; statements: number };

const storage = new AsyncLocalStorage<RequestScope>();

export const inRequestScope = <Result>(scope: RequestScope, work: () => Result): Result => storage.run(scope, work);
export const requestScope = (): RequestScope | undefined => storage.getStore();
