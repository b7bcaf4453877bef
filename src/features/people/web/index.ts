export { PersonPicker, type PersonPickerProps } from "./person-picker.tsx";
