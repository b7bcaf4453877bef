import { useNavigate, useSearch } from "@tanstack/react-router";

const statuses = ["here", "active", "leave", "terminated"] as const;

/** What is looked for among colleagues; it stands in the address, so that the way back leads to the same list. */
export type PeopleFilter = {
  search: string;
  departments: string[];
  locations: string[];
  levels: number[];
  languages: string[];
  skills: string[];
  status: (typeof statuses)[number];
};

export const nothingChosen: PeopleFilter = {
  search: "",
  departments: [],
  locations: [],
  levels: [],
  languages: [],
  skills: [],
  status: "here",
};

/** The filter in the address, and a way to change it without a step in the browser's history. */
export function usePeopleFilter(): [PeopleFilter, (more: Partial<PeopleFilter>) => void] {
  const navigate = useNavigate();
  const chosen = filterIn(useSearch({ strict: false }));
  const change = (more: Partial<PeopleFilter>) => {
    const { search, status, ...lists } = { ...chosen, ...more };
    const set = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
    const address = { ...set, ...(search && { search }), ...(status !== "here" && { status }) };
    void navigate({ to: "/people", search: address as never, replace: true });
  };
  return [chosen, change];
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ search, status, ...lists }: PeopleFilter): boolean =>
  search !== "" || status !== "here" || Object.values(lists).some((list) => list.length > 0);

/** Reads an address that anybody may have written: what is not understood is left out. */
function filterIn(address: object): PeopleFilter {
  const search = textOf(Reflect.get(address, "search"));
  const status = statuses.find((one) => one === Reflect.get(address, "status")) ?? "here";
  const texts = (name: string): string[] => listIn(address, name).map(textOf).filter(Boolean);
  return {
    search,
    status,
    departments: texts("departments"),
    locations: texts("locations"),
    languages: texts("languages"),
    skills: texts("skills"),
    levels: listIn(address, "levels").map(Number).filter(Number.isInteger),
  };
}

function listIn(address: object, name: string): unknown[] {
  const list: unknown = Reflect.get(address, name);
  return Array.isArray(list) ? list : [];
}

/** The router reads "1042" as a number; it is a text that somebody looks for all the same. */
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
