export { programmePlace, programmesNavigation } from "./navigation.ts";
export { programmesHome } from "./programmes-home.ts";
export { programmesScreens } from "./screens.ts";
