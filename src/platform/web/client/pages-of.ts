import { infiniteQueryOptions } from "@tanstack/react-query";

export type Page<Item> = { items: Item[]; next: string | null };

/** The part of a list procedure's utilities that paging needs: `api.people.list`. */
type ListUtils<Input, Item> = {
  call: (input: Input) => Promise<Page<Item>>;
  key: (options: { type: "infinite"; input: never }) => readonly unknown[];
};

/**
 * A list that is fetched page by page: `useInfiniteQuery(pagesOf(api.people.list, { search }))`, shown with
 * `<Loaded pages={…}>`.
 */
export function pagesOf<Input extends { cursor?: string | undefined }, Item>(
  list: ListUtils<Input, Item>,
  input: Input,
) {
  return infiniteQueryOptions({
    queryKey: list.key({ type: "infinite", input: input as never }),
    queryFn: ({ pageParam }) => list.call(pageParam === null ? input : { ...input, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
