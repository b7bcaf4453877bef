import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** After a change of screen the heading gets the focus, so that it is read aloud and Tab goes on from there. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const main = document.getElementById("main");
        const heading = main?.querySelector<HTMLElement>("h1[tabindex]");
        (heading ?? main)?.focus({ preventScroll: true });
      }),
    [router],
  );
}
