import { useNavigate, useSearch } from "@tanstack/react-router";
import { z } from "zod";

const texts = z.array(z.coerce.string()).catch([]);

const filter = z.object({
  search: z.coerce.string().catch(""),
  departments: texts,
  locations: texts,
  levels: z.array(z.coerce.number()).catch([]),
  languages: texts,
  skills: texts,
  status: z.enum(["here", "active", "leave", "terminated"]).catch("here"),
});

/** What is looked for among colleagues; it stands in the address, so that the way back leads to the same list. */
export type PeopleFilter = z.infer<typeof filter>;
export const nothingChosen = filter.parse({});

/** The filter in the address, and a way to change it without a step in the browser's history. */
export function usePeopleFilter(): [PeopleFilter, (more: Partial<PeopleFilter>) => void] {
  const navigate = useNavigate();
  const chosen = filter.parse(useSearch({ strict: false }));
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
