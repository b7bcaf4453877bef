export { peopleNavigation } from "./navigation.ts";
export { peopleHome } from "./people-home.ts";
export { PersonPicker } from "./person-picker.tsx";
export { peopleScreens } from "./screens.ts";
