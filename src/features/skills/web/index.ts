export { type PickedSkill, SkillPicker } from "./skill-picker.tsx";
