export { AheadSection } from "./ahead-section.tsx";
export { matchingHome } from "./matching-home.ts";
export { matchingScreens } from "./screens.ts";
