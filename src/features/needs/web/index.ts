export { DemandPanel } from "./demand-panel.tsx";
export { needsScreens, needsTasks } from "./screens.ts";
