import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { TableProps } from "./table.tsx";

type Props<Item> = TableProps<Item> & { isVirtual: boolean };

/** The body: all rows, or with many of them only those in sight, between two spacers as high as the rest. */
export function TableRows<Item>(props: Props<Item>) {
  return props.isVirtual ? <RowsInSight {...props} /> : <AllRows {...props} />;
}

function AllRows<Item>({ rows, rowKey, ...rest }: Props<Item>) {
  return (
    <tbody>
      {rows.map((item, at) => (
        <Line key={rowKey(item)} item={item} at={at} {...rest} />
      ))}
    </tbody>
  );
}

function RowsInSight<Item>({ rows, rowKey, ...rest }: Props<Item>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const view = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (rest.isCompact ? 37 : 45),
    overscan: 12,
    scrollMargin: top,
  });
  const shown = view.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = view.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <tbody ref={body}>
      <Spacer height={before} />
      {shown.map(({ index }) => {
        const item = rows[index];
        return item === undefined ? null : <Line key={rowKey(item)} item={item} at={index} {...rest} />;
      })}
      <Spacer height={after} />
    </tbody>
  );
}

const Spacer = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  ) : null;

function Line<Item>({
  item,
  at,
  columns,
  actions,
  isChosen,
}: Pick<Props<Item>, "columns" | "actions" | "isChosen"> & { item: Item; at: number }) {
  const ground = isChosen?.(item) ? "bg-selected" : "bg-surface group-hover:over-hover";
  return (
    <tr aria-rowindex={at + 2} className="group">
      {columns.map((column) => (
        <td
          key={column.id}
          className={`h-(--row-h) border-b border-line px-(--cell-x) first:sticky first:left-0 first:z-10 first:pl-0 last:pr-0 ${ground} ${column.isNumber ? "text-right [font-feature-settings:'tnum']" : ""}`}
        >
          {column.cell(item)}
        </td>
      ))}
      {actions && (
        <td className={`h-(--row-h) border-b border-line pl-(--cell-x) text-right whitespace-nowrap ${ground}`}>
          <span className="inline-flex gap-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
            {actions(item)}
          </span>
        </td>
      )}
    </tr>
  );
}
