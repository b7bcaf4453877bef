export { inboxNavigation } from "./navigation.ts";
export { notificationsScreens, stopMailScreens } from "./screens.ts";
