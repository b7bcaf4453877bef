import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { Logo, Mark } from "#platform/web/kit/logo.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { signInMessages } from "../../shared/sign-in.messages.ts";
import { api } from "../api.ts";
import { LanguageSwitch } from "./language-switch.tsx";

type Props = {
  heading: string;
  lead?: ReactNode;
  /** Below what is to be done: the demo's people. */
  below?: ReactNode;
  children: ReactNode;
};

/** What stands before the door: one sheet with one thing to do, and the two discs on the table. */
export function FrontDoor({ heading, lead, below, children }: Props) {
  const t = useMessages(signInMessages);
  const organisation = useQuery(api.organisation.get.queryOptions()).data?.name;
  useEffect(() => {
    document.title = `${heading} – Parvis`;
  }, [heading]);
  return (
    <div className="grid min-h-dvh bg-bg sm:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
      <div className="flex flex-col bg-surface px-14 py-10 max-md:px-8 max-sm:px-4 max-sm:py-5 sm:my-2 sm:ml-2 sm:rounded-4 sm:border sm:border-line">
        <header className="flex items-center justify-between gap-3">
          <Logo />
          <LanguageSwitch />
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="m-auto grid w-full max-w-95 gap-4 py-8 outline-none max-sm:m-0 max-sm:max-w-none"
        >
          <div className="grid gap-1">
            {organisation && <p className="text-14 text-ink-2">{organisation}</p>}
            <h1 tabIndex={-1} className="display-1">
              {heading}
            </h1>
            {lead && <div className="text-15 text-ink-2">{lead}</div>}
          </div>
          {children}
          {below}
        </main>
        <footer className="text-13 text-ink-3 max-sm:mt-auto">
          {organisation ? t("footer", { organisation }) : t("footerUnknown")}
        </footer>
      </div>
      <div className="grid place-items-center p-12 max-sm:hidden" aria-hidden>
        <div className="w-full max-w-130 [&>svg]:h-auto [&>svg]:w-full">
          <Mark height={340} />
        </div>
      </div>
    </div>
  );
}
