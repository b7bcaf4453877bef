export { type PickedSkill, SkillPicker, type SkillPickerProps } from "./skill-picker.tsx";
