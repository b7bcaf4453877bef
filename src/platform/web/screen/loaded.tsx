import type { InfiniteData } from "@tanstack/react-query";
import { Fragment, type ReactNode, useEffect, useState } from "react";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { ErrorState } from "../kit/error-state.tsx";
import { kitMessages } from "../kit/kit.messages.ts";
import { SkeletonRows } from "../kit/skeleton.tsx";
import { useMessages } from "../language/use-messages.ts";

/** The part of a query that loading follows: what `useQuery` and `useInfiniteQuery` return. */
type Query<Data> = { data: Data | undefined; error: unknown; refetch: () => unknown };
type Page<Item> = { items: readonly Item[]; next?: string | null };
type Pages<Item> = Query<InfiniteData<Page<Item>>> & {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
};

type Common = {
  /** The true layout of what comes; rows unless given. */
  skeleton?: ReactNode;
};
type OneProps<Data> = Common & { value: Query<Data>; children: (data: Data) => ReactNode };
type PageProps<Item> = Common & {
  /** A sentence, or a whole `EmptyState`. */
  empty: ReactNode;
  children: (item: Item) => ReactNode;
  /** What the rows stand in: `(rows) => <Rows>{rows}</Rows>`. */
  within?: (rows: ReactNode) => ReactNode;
} & ({ page: Query<Page<Item>> } | { pages: Pages<Item> });

/**
 * Everything between asking and showing, once: nothing for 300 ms, then a skeleton, then content, or what failed and a way to
 * try again. `value` for one thing, `page` for a list, `pages` for a list that goes on (`useInfiniteQuery(pagesOf(…))`).
 */
export function Loaded<Data>(props: OneProps<Data>): ReactNode;
export function Loaded<Item>(props: PageProps<Item>): ReactNode;
export function Loaded<Thing>(props: OneProps<Thing> | PageProps<Thing>): ReactNode {
  if ("value" in props) return <LoadedOne {...props} />;
  if ("pages" in props) return <LoadedPages {...props} />;
  const { page, ...rest } = props;
  return (
    <LoadedOne value={page} skeleton={rest.skeleton}>
      {({ items }) => <Items {...rest} items={items} />}
    </LoadedOne>
  );
}

function LoadedOne<Data>({ value, skeleton, children }: OneProps<Data>): ReactNode {
  const isLate = useAfter(300);
  // What was fetched before stays on the screen when a later fetch fails: old and readable beats new and empty.
  if (value.data !== undefined) return children(value.data);
  if (value.error) return <ErrorState error={value.error} onRetry={() => void value.refetch()} />;
  return isLate ? (skeleton ?? <SkeletonRows />) : null;
}

function LoadedPages<Item>({ pages, skeleton, ...rest }: Omit<PageProps<Item>, "page"> & { pages: Pages<Item> }) {
  const t = useMessages(kitMessages);
  return (
    <LoadedOne value={pages} skeleton={skeleton}>
      {(data) => (
        <>
          <Items {...rest} items={data.pages.flatMap((page) => page.items)} />
          {pages.hasNextPage && (
            <div className="pt-4">
              <Button look="quiet" isBusy={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
                {t("loadMore")}
              </Button>
            </div>
          )}
        </>
      )}
    </LoadedOne>
  );
}

function Items<Item>({
  items,
  empty,
  within,
  children,
}: Pick<PageProps<Item>, "empty" | "within" | "children"> & { items: readonly Item[] }) {
  if (items.length === 0) return typeof empty === "string" ? <EmptyState heading={empty} /> : empty;
  const rows = items.map((item, at) => <Fragment key={keyOf(item, at)}>{children(item)}</Fragment>);
  return within ? within(rows) : rows;
}

/** What tells one item from another, so that an open menu stays with its row when the list changes under it. */
function keyOf(item: unknown, at: number): string | number {
  if (typeof item !== "object" || item === null) return at;
  const id: unknown = Reflect.get(item, "id") ?? Reflect.get(item, "personId");
  return typeof id === "string" ? id : at;
}

/** Whether this many milliseconds have passed since it was first shown. */
function useAfter(milliseconds: number): boolean {
  const [hasPassed, pass] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => pass(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return hasPassed;
}
