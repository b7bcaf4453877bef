import type { LinkProps } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { TextButton } from "../kit/text-link.tsx";
import { Button } from "../kit/button.tsx";
import { kitMessages } from "../kit/kit.messages.ts";
import { LinkButton } from "../kit/link-button.tsx";
import { Logo, Mark } from "../kit/logo.tsx";
import { SidePanel } from "../kit/side-panel.tsx";
import { useMessages } from "../language/use-messages.ts";
import { TaskProgress } from "./task-progress.tsx";

export type FullScreenTaskProps = {
  /** The window's title: "Behovsanalys". */
  title: string;
  /** Above the question: "Behovsanalys, Kollegor emellan 2026". */
  kicker?: string;
  drawing?: ReactNode;
  /** The one question: "Vad vill du bli bättre på?" */
  heading: string;
  lead?: ReactNode;
  progress?: { step: number; of: number; label: string };
  /** "Spara och stäng", in the upper corner. */
  close?: { label: string; link: LinkProps };
  /** In the upper corner instead: the choice of language. */
  corner?: ReactNode;
  /** Who sees what. To the right on a desk; on a phone `short` is a line under the lead that opens it. */
  aside?: { title: string; short: ReactNode; content: ReactNode };
  onBack?: () => void;
  /** The one primary, to the right in the foot. */
  next?: ReactNode;
  /** To the left in the foot: "Sparat", "Du kan avbryta när som helst". */
  foot?: ReactNode;
  children?: ReactNode;
};

/** One question at a time, without sidebar: needs, first run, an answer to a survey. */
export function FullScreenTask(props: FullScreenTaskProps) {
  const { title, aside, children } = props;
  const [isAsideOpen, setAsideOpen] = useState(false);
  useEffect(() => {
    document.title = `${title} – Parvis`;
  }, [title]);
  return (
    <div className={`grid min-h-dvh bg-surface ${aside ? "md:grid-cols-[minmax(0,1fr)_minmax(18rem,376px)]" : ""}`}>
      <div className="flex min-h-dvh flex-col">
        <TaskTop {...props} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[44.5rem] flex-1 px-4 pt-10 pb-10 outline-none max-sm:pt-6"
        >
          <Question {...props} openAside={() => setAsideOpen(true)} />
          {children}
        </main>
        <TaskFoot {...props} />
      </div>
      {aside && (
        <aside aria-label={aside.title} className="border-l border-line bg-sunken px-10 py-28 max-md:hidden">
          <div className="sticky top-28 grid gap-4">
            <h2 className="display-2 text-us">{aside.title}</h2>
            {aside.content}
          </div>
        </aside>
      )}
      {aside && (
        <SidePanel title={aside.title} isOpen={isAsideOpen} onClose={() => setAsideOpen(false)} from="bottom">
          {aside.content}
        </SidePanel>
      )}
    </div>
  );
}

function TaskTop({ progress, close, corner }: FullScreenTaskProps) {
  return (
    <header className="flex h-18 shrink-0 items-center gap-4 px-10 max-sm:h-13 max-sm:gap-3 max-sm:px-4">
      <span className="max-sm:hidden">
        <Logo />
      </span>
      <span className="sm:hidden">
        <Mark height={20} />
      </span>
      {progress && <TaskProgress {...progress} />}
      <span className="ml-auto">
        {corner}
        {close && (
          <LinkButton {...close.link} look="quiet" isSmall>
            {close.label}
          </LinkButton>
        )}
      </span>
    </header>
  );
}

function Question({
  kicker,
  drawing,
  heading,
  lead,
  aside,
  openAside,
}: FullScreenTaskProps & { openAside: () => void }) {
  return (
    <div className="grid gap-2 pb-7">
      {drawing}
      {kicker && <p className="text-14 text-ink-2">{kicker}</p>}
      <h1 tabIndex={-1} className="display-hero">
        {heading}
      </h1>
      {lead && <div className="text-15 text-ink-2">{lead}</div>}
      {aside && (
        <p className="flex flex-wrap gap-x-1.5 text-13 text-ink-2 md:hidden">
          {aside.short} <TextButton onPress={openAside}>{aside.title}</TextButton>
        </p>
      )}
    </div>
  );
}

function TaskFoot({ onBack, next, foot }: FullScreenTaskProps) {
  const t = useMessages(kitMessages);
  if (!onBack && !next && !foot) return null;
  return (
    <footer className="sticky bottom-0 z-10 flex min-h-18 items-center gap-3 border-t border-line bg-surface px-10 py-3 max-sm:px-4 max-sm:pb-[calc(0.75rem+env(safe-area-inset-bottom))]">
      {foot && <div className="mr-auto text-13 text-ink-2">{foot}</div>}
      <div className="ml-auto flex gap-3 max-sm:flex-1 max-sm:[&>*:last-child]:flex-1">
        {onBack && <Button onPress={onBack}>{t("back")}</Button>}
        {next}
      </div>
    </footer>
  );
}
