export { coordinatedRelationshipsHome, relationshipsHome, reportsHome } from "./relationships-home.tsx";
export { relationshipsNavigation } from "./relationships-navigation.ts";
export { relationshipsScreens } from "./screens.ts";
