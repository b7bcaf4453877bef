export { peopleNavigation } from "./navigation.ts";
export { PersonPicker } from "./person-picker.tsx";
export { peopleScreens } from "./screens.ts";
