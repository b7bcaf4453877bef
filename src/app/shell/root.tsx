import { Outlet, useRouter } from "@tanstack/react-router";
import { RouterProvider } from "react-aria-components";
import { Toasts } from "#platform/web/kit/toasts.tsx";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";

/** Round every screen, also those of somebody who is not signed in. */
export function Root() {
  const router = useRouter();
  useFocusOnNavigation();
  return (
    <RouterProvider navigate={(href) => void router.navigate({ href })}>
      <Outlet />
      <Toasts />
    </RouterProvider>
  );
}
