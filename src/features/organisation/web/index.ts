export { setUpScreens } from "./screens.ts";
