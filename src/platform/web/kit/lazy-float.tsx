import { type ComponentType, createElement, lazy, Suspense, useEffect, useState } from "react";
import { surely } from "./surely.ts";

/** After this long a browser without idle callbacks is taken to be idle. */
const QUIET_MS = 1500;

/**
 * Something that floats over the page when it is opened: its code is not part of the first load, is fetched in a quiet moment
 * after it, and is there when somebody presses.
 */
export function lazyFloat<Props extends { isOpen: boolean }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await surely(load) }));
  return function Float(props: Props) {
    const [wasOpened, setWasOpened] = useState(props.isOpen);
    if (props.isOpen && !wasOpened) setWasOpened(true);
    useEffect(() => whenQuiet(() => void load().catch(() => "it is fetched again when it is opened")), []);
    return wasOpened ? <Suspense fallback={null}>{createElement(Part, props)}</Suspense> : null;
  };
}

function whenQuiet(load: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const asked = requestIdleCallback(load);
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(load, QUIET_MS);
  return () => clearTimeout(timer);
}
