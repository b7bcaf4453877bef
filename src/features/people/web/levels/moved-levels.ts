type Identified = { id: string };

/** The list with two neighbours in each other's place. */
export function swapped<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const [moved, other] = [items[from], items[to]];
  if (moved === undefined || other === undefined) return [...items];
  return items.with(from, other).with(to, moved);
}

/** The list with one of it taken out and put before or after another. */
export function inserted<Item extends Identified>(
  items: readonly Item[],
  moved: Item,
  { beside, side }: { beside: string; side: "before" | "after" | "on" },
): Item[] {
  const rest = items.filter(({ id }) => id !== moved.id);
  const at = rest.findIndex(({ id }) => id === beside);
  return at < 0 ? [...items] : rest.toSpliced(side === "after" ? at + 1 : at, 0, moved);
}
