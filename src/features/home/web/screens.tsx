import { inShell } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";
import type { HomeParts } from "./home-offer.ts";

/** The start page with what the features offer on it. */
export const homeScreens = (parts: HomeParts) => [
  screenAt(inShell, "/", async () => {
    const { HomeScreen } = await import("./home-screen.tsx");
    return () => <HomeScreen {...parts} />;
  }),
];
