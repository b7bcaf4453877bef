import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import type { ReactNode } from "react";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { type SetUpStep, setUpSteps } from "./set-up-steps.ts";

type FrameProps = {
  /** Null before there is a draft: nothing is behind yet, and no step can be gone to. */
  current: SetUpStep | null;
  onGo: (step: SetUpStep) => void;
  note?: string;
  heading: string;
  lead: string;
  preview: ReactNode;
  children: ReactNode;
};

/** Steps to the left, the questions of one step in the middle, and to the right what a participant will see. */
export function SetUpFrame({ current, onGo, note, heading, lead, preview, children }: FrameProps) {
  return (
    <div className="grid min-h-full flex-1 grid-cols-[216px_minmax(0,1fr)_364px] max-lg:grid-cols-[minmax(0,1fr)_340px] max-md:grid-cols-1">
      <Steps current={current} onGo={onGo} {...(note && { note })} />
      <div className="grid content-start gap-7 px-9 pt-8 pb-12 max-sm:px-4 max-sm:pt-5">
        <div className="grid gap-1">
          <h1 tabIndex={-1} className="display-1">
            {heading}
          </h1>
          <p className="text-15 text-ink-2">{lead}</p>
        </div>
        {children}
      </div>
      {preview}
    </div>
  );
}

function Steps({ current, onGo, note }: Pick<FrameProps, "current" | "onGo" | "note">) {
  const t = useMessages(programmeSetupMessages);
  const at = current === null ? -1 : setUpSteps.indexOf(current);
  return (
    <nav
      aria-label={t("steps")}
      className={`grid content-start gap-3 border-r border-line px-3.5 py-7 max-lg:col-span-full max-lg:border-r-0 max-lg:border-b max-lg:py-3 ${current === null ? "max-lg:hidden" : ""}`}
    >
      <p className="label px-2.5 max-lg:sr-only">{t("steps")}</p>
      <ol className="no-scrollbar grid gap-1 max-lg:flex max-lg:overflow-x-auto">
        {setUpSteps.map((step, place) => (
          <li key={step} className="shrink-0">
            <button
              type="button"
              disabled={current === null}
              onClick={() => onGo(step)}
              {...(step === current && { "aria-current": "step" })}
              className="flex h-10 w-full items-center gap-3 rounded-2 px-2.5 text-14 whitespace-nowrap text-ink-2 hover:bg-hover disabled:hover:bg-transparent aria-[current=step]:bg-selected aria-[current=step]:font-semibold aria-[current=step]:text-me"
            >
              <Mark state={place < at ? "done" : place === at ? "now" : "todo"} />
              {t(step)}
            </button>
          </li>
        ))}
      </ol>
      {note && <p className="px-2.5 pt-2 text-13 text-ink-3 max-lg:hidden">{note}</p>}
    </nav>
  );
}

function Mark({ state }: { state: "done" | "now" | "todo" }) {
  if (state === "done") {
    return (
      <span className="grid size-5 shrink-0 place-items-center rounded-full bg-us text-on-us forced-colors:border">
        <CheckIcon size={12} weight="bold" aria-hidden />
      </span>
    );
  }
  const ring = state === "now" ? "border-[6px] border-me" : "border-[1.5px] border-control-line";
  return <span aria-hidden className={`size-5 shrink-0 rounded-full ${ring}`} />;
}
