import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { useMessages } from "../language/use-messages.ts";
import { kitMessages } from "./kit.messages.ts";

export type Step = { id: string; label: string; detail?: string; state: "done" | "now" | "todo" };
export type StepLineProps = { label: string; steps: readonly Step[]; direction?: "auto" | "vertical" };

const dots = {
  done: "border-us bg-us",
  now: "border-us bg-us shadow-[0_0_0_4px_var(--us-tint)]",
  todo: "border-control-line bg-surface",
};

/** Where somebody is on a way of several steps. Lies down on a desk; stands on a phone, and in a panel (`vertical`). */
export function StepLine({ label, steps, direction = "auto" }: StepLineProps) {
  const lies = direction === "auto";
  return (
    <ol aria-label={label} className={lies ? "grid sm:auto-cols-fr sm:grid-flow-col" : "grid"}>
      {steps.map((step, at) => (
        <li
          key={step.id}
          {...(step.state === "now" && { "aria-current": "step" })}
          className={`relative pb-4 pl-7 last:pb-0 ${lies ? "sm:pt-[22px] sm:pr-2 sm:pb-0 sm:pl-0" : ""}`}
        >
          {at < steps.length - 1 && (
            <span
              aria-hidden
              className={`absolute top-2.5 -bottom-1 left-[5px] w-0.5 ${lies ? "sm:top-[5px] sm:right-0 sm:bottom-auto sm:left-0 sm:h-0.5 sm:w-auto" : ""} ${step.state === "done" ? "bg-us" : "bg-track"} forced-colors:bg-[GrayText]`}
            />
          )}
          <span
            aria-hidden
            className={`absolute top-1 left-0 size-3 rounded-full border-2 ${lies ? "sm:top-0" : ""} ${dots[step.state]}`}
          />
          <StepWords step={step} lies={lies} />
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step, lies }: { step: Step; lies: boolean }) {
  const t = useMessages(kitMessages);
  const said = step.state === "todo" ? null : t(step.state);
  return (
    <span className={lies ? "flex justify-between gap-3 sm:grid sm:justify-start sm:gap-0" : "grid"}>
      <span className={step.state === "todo" ? "text-14 text-ink-2" : "text-14 font-semibold"}>
        {step.label}
        {said && <span className="sr-only">, {said}</span>}
      </span>
      {step.detail && <span className="text-13 text-ink-2">{step.detail}</span>}
    </span>
  );
}

/** First steps that are ticked as they are done: a round box that is filled with `us`. */
export function StepMark({ isDone }: { isDone: boolean }) {
  const t = useMessages(kitMessages);
  return isDone ? (
    <span
      role="img"
      aria-label={t("done")}
      className="grid size-[22px] shrink-0 place-items-center rounded-full bg-us text-on-us forced-colors:border"
    >
      <CheckIcon size={12} weight="bold" aria-hidden />
    </span>
  ) : (
    <span aria-hidden className="size-[22px] shrink-0 rounded-full border-[1.5px] border-control-line" />
  );
}
