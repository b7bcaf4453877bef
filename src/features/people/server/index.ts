export { addPerson } from "./add-person.ts";
export { applyFromDisk, type HowToApply } from "./imports/from-disk/apply-from-disk.ts";
export { NoSuchHeading } from "./imports/from-disk/completed-mapping.ts";
export {
  asItStands,
  type FileOnDisk,
  letGo,
  readFromDisk,
  rowsOf,
  type ShellImport,
} from "./imports/from-disk/read-from-disk.ts";
