export { peopleNavigation } from "./navigation.ts";
export { PersonPicker, type PersonPickerProps } from "./person-picker.tsx";
export { peopleScreens } from "./screens.ts";
