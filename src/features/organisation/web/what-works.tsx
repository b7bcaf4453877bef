import { CheckCircleIcon } from "@phosphor-icons/react/dist/csr/CheckCircle";
import { CircleIcon } from "@phosphor-icons/react/dist/csr/Circle";
import type { ReactNode } from "react";
import { VisibilityGlyph } from "#platform/web/kit/visibility-glyph.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { setUpMessages } from "../shared/set-up.messages.ts";

/** Beside the set-up: what is ready, what can be added, and what an administrator never sees. */
export function WhatWorks({ sendsMail }: { sendsMail: boolean }) {
  const t = useMessages(setUpMessages);
  const bold = { b: (words: ReactNode) => <b>{words}</b> };
  return (
    <div className="grid gap-7">
      <ul>
        <Part isReady>{t.rich("database", bold)}</Part>
        <Part isReady>{t.rich("door", bold)}</Part>
        <Part isReady={sendsMail}>{t.rich(sendsMail ? "mail" : "noMail", bold)}</Part>
      </ul>
      <section className="grid gap-1.5">
        <h2 className="display-2 text-us">{t("notSeenHeading")}</h2>
        <p className="grid grid-cols-[2rem_minmax(0,1fr)] items-start text-13 text-ink-2">
          <span className="pt-0.5">
            <VisibilityGlyph of="relationship" />
          </span>
          {t("notSeen")}
        </p>
      </section>
    </div>
  );
}

function Part({ isReady, children }: { isReady: boolean; children: ReactNode }) {
  const Icon = isReady ? CheckCircleIcon : CircleIcon;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-3 border-b border-line py-2.5 text-13">
      <Icon size={18} weight={isReady ? "fill" : "regular"} aria-hidden className={isReady ? "" : "text-ink-3"} />
      <span className={isReady ? "" : "text-ink-2"}>{children}</span>
    </li>
  );
}
