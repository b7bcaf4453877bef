import type { Person } from "./avatar.tsx";

export const visibilityClasses = [
  "self",
  "relationship",
  "named",
  "coordinators",
  "hr",
  "programme",
  "organisation",
  "sealed",
] as const;
export type VisibilityClass = (typeof visibilityClasses)[number];

/** Who can see an object, as the server says it. `people` are those who read it, the reader first; `sharedWith` a person it was shared up to. */
export type Audience = { class: VisibilityClass; people?: readonly Person[]; sharedWith?: Person };

/** Green says "closed to others"; grey says that more people, or only you, can see it. */
export const isClosed = (audience: Audience): boolean => ["relationship", "named", "sealed"].includes(audience.class);
