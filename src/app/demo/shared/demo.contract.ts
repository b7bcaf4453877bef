import { z } from "zod";
import { endpoint } from "#platform/shared/contract.ts";

const persona = z.object({ name: z.string(), email: z.string(), role: z.string() });

/** Something that would have left the house. In the demo nothing does. */
const outgoing = z.object({
  kind: z.string(),
  channel: z.enum(["mail"]),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
});

/** Only with `--demo`, and only on this machine: be somebody, move the clock, see what would have been sent. */
export const demoContract = {
  personas: endpoint("GET", "/demo/personas").output(z.object({ items: z.array(persona) })),
  signIn: endpoint("POST", "/demo/sign-in")
    .input(z.object({ email: z.string().max(320) }))
    .output(z.object({ personId: z.uuid() })),
  clock: endpoint("POST", "/demo/clock")
    .input(
      z.object({
        /** A moment to go to. */
        now: z.iso.datetime({ offset: true }).optional(),
        /** Or how far: milliseconds, or a duration such as `P3D` or `PT90M`. */
        advance: z.union([z.int().min(0), z.iso.duration()]).optional(),
      }),
    )
    .output(z.object({ now: z.iso.datetime() })),
  outbox: endpoint("GET", "/demo/outbox").output(z.object({ items: z.array(outgoing) })),
  settle: endpoint("POST", "/demo/settle").output(z.object({ settled: z.literal(true) })),
};
