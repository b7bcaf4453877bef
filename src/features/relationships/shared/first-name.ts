import type { NamedPerson } from "./relationship-views.ts";

/** The name that people use of each other. */
export const firstName = ({ name }: Pick<NamedPerson, "name">): string => name.split(" ")[0] ?? name;
