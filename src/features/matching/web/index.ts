export { matchingScreens } from "./screens.ts";
