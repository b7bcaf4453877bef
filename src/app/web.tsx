import "#platform/web/style/style.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SignInExtras } from "#features/accounts/web/index.ts";
import { createQueryClient } from "#platform/web/client/query-client.ts";
import { LanguageProvider } from "#platform/web/language/language.tsx";
import { LiveProvider } from "#platform/web/live/live-provider.tsx";
import { createAppRouter } from "./shell/create-router.ts";
import { DemoPersonas } from "./shell/demo-personas.tsx";
import { ShellPartsContext } from "./shell/parts.ts";
import { routeTree, shellParts } from "./web-routes.ts";

const queryClient = createQueryClient(leave);
const router = createAppRouter(routeTree, queryClient, shellParts.session);

/** The session is over: nothing that was read stays in the page, and the router asks again who is there. */
function leave(): void {
  queryClient.clear();
  void router.invalidate();
}

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no #app");
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <LiveProvider>
          <ShellPartsContext value={shellParts}>
            <SignInExtras value={<DemoPersonas />}>
              <RouterProvider router={router} />
            </SignInExtras>
          </ShellPartsContext>
        </LiveProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
