import type { ReactNode } from "react";
import { useMessages } from "../language/use-messages.ts";
import { kitMessages } from "./kit.messages.ts";

/** A grey place for something that is on its way; `className` gives it the size of what comes. */
function Bone({ className }: { className: string }) {
  return <span className={`block animate-breathe rounded-1 bg-track forced-colors:border ${className}`} />;
}

/** Rows on their way, in the layout of a list. */
export function SkeletonRows({ rows = 4, hasAvatar = false }: { rows?: number; hasAvatar?: boolean }) {
  return (
    <Loading>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="flex items-center gap-3 border-b border-line py-3.5">
          {hasAvatar && <Bone className="size-9 rounded-full" />}
          <div className="grid flex-1 gap-2">
            <Bone className={`h-3.5 ${at % 2 === 0 ? "w-3/5" : "w-2/5"}`} />
            <Bone className={`h-2.5 ${at % 2 === 0 ? "w-2/5" : "w-1/4"}`} />
          </div>
          <Bone className="h-6 w-20" />
        </div>
      ))}
    </Loading>
  );
}

/** A page on its way: a heading and a block. */
export function SkeletonPage() {
  return (
    <Loading>
      <div className="grid gap-4">
        <Bone className="h-8 w-1/2" />
        <Bone className="h-3.5 w-2/3" />
        <Bone className="mt-3 h-40 w-full rounded-3" />
        <Bone className="h-3 w-1/3" />
      </div>
    </Loading>
  );
}

function Loading({ children }: { children: ReactNode }) {
  const t = useMessages(kitMessages);
  return (
    <div aria-busy="true">
      <span role="status" className="sr-only">
        {t("loading")}
      </span>
      {children}
    </div>
  );
}
