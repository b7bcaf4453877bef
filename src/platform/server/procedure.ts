import { rm } from "node:fs/promises";
import type { AnyContractProcedure } from "@orpc/contract";
import { type AnyProcedure, implement, ORPCError } from "@orpc/server";
import { isSignedIn } from "#platform/shared/actor.ts";
import { scopesAllow } from "#platform/shared/token-scope.ts";
import { type Access, forbidden } from "./access.ts";
import type { Call, CallKind } from "./call.ts";
import type { Asking, Ctx, Handler, InputOf, OutputOf } from "./context.ts";
import type { Upload } from "./http/receive-upload.ts";

/** An endpoint that has its access. `Contract` remembers which endpoint it answers. */
export type Procedure<Contract> = AnyProcedure & { readonly answers?: Contract };

/**
 * What an endpoint does after its commit, with the answer so far: it may wait for a job that the call has started, holding
 * no transaction meanwhile. `read` opens one that only reads.
 */
export type Afterwards<C extends AnyContractProcedure> = (
  read: <Result>(work: (asking: Asking) => Promise<Result>) => Promise<Result>,
  answer: OutputOf<C>,
) => Promise<OutputOf<C>>;

/**
 * Joins an endpoint with who may use it and with the command that does it. Without access, with an id that the input does
 * not have, or with a rule whose facts the access does not load, it does not compile.
 */
export function procedure<C extends AnyContractProcedure, Granted>(
  contract: C,
  access: Access<InputOf<C>, Granted>,
  handler: Handler<C, Granted>,
  afterwards: Afterwards<C> = keepAnswer,
): Procedure<C> {
  return guarded(contract, access).handler(async ({ context: { call }, input: parsed, errors }) => {
    const input = parsed as InputOf<C>;
    const answer = await call.run(kindOf(contract), input, async (asking) => {
      const granted = await access.grant(asking, input);
      return handler({ ...asCtx(asking, granted), errors: errors as never }, input);
    });
    return afterwards((work) => call.run("read", input, work), answer);
  });
}

const keepAnswer = <Answer>(_read: unknown, answer: Answer): Promise<Answer> => Promise.resolve(answer);

/** A handler that also has the file that came as the body. It moves the file away if it is to be kept. */
export type UploadHandler<C extends AnyContractProcedure, Granted> = (
  ctx: Parameters<Handler<C, Granted>>[0] & { upload: Upload },
  input: InputOf<C>,
) => Promise<OutputOf<C>>;

/** An endpoint whose body is a file. Access is asked before a byte is taken, and again when the file is there. */
export function uploadProcedure<C extends AnyContractProcedure, Granted>(
  contract: C,
  access: Access<InputOf<C>, Granted>,
  { limitBytes, afterwards = keepAnswer }: { limitBytes: number; afterwards?: Afterwards<C> },
  handler: UploadHandler<C, Granted>,
): Procedure<C> {
  return guarded(contract, access).handler(async ({ context: { call }, input: parsed, errors }) => {
    const input = parsed as InputOf<C>;
    await call.run("read", input, (asking) => access.grant(asking, input));
    const upload = await call.receive(limitBytes);
    try {
      const answer = await call.run("write", { input, file: upload.digest }, async (asking) => {
        const granted = await access.grant(asking, input);
        return handler({ ...asCtx(asking, granted), errors: errors as never, upload }, input);
      });
      return await afterwards((work) => call.run("read", input, work), answer);
    } finally {
      await rm(upload.path, { force: true });
    }
  });
}

/** The sign-in and scope checks stand before the input is looked at, so that a stranger learns nothing from our faults. */
const guarded = (contract: AnyContractProcedure, access: Pick<Access<never, unknown>, "needsSignIn">) =>
  implement(contract, { initialInputValidationIndex: 1 })
    .$context<{ call: Call }>()
    .use(({ context, path, next }) => {
      const { actor } = context.call;
      if (access.needsSignIn && !isSignedIn(actor)) throw new ORPCError("UNAUTHORIZED", { status: 401 });
      if (!scopesAllow(actor.scopes, path[0] ?? "", isRead(contract) ? "read" : "write")) throw forbidden();
      return next();
    });

function kindOf(contract: AnyContractProcedure): CallKind {
  if (isRead(contract)) return "read";
  return contract["~orpc"].meta["isSecret"] === true ? "secret write" : "write";
}

const isRead = (contract: AnyContractProcedure) => contract["~orpc"].route.method === "GET";

// Access has refused anonymous askers where the endpoint needs a person, so the actor has the type that the handler says.
const asCtx = <Granted>(asking: Asking, granted: Granted): Ctx<Granted> =>
  ({ ...asking, granted, stamp: { createdBy: asking.actor.id, createdAt: asking.now } }) as Ctx<Granted>;
