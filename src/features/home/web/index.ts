export type { HomeOffer } from "./home-offer.ts";
export { homeNavigation } from "./home-navigation.ts";
export { homeScreens } from "./screens.tsx";
