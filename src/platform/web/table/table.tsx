import type { ReactNode } from "react";
import { TableRows } from "./table-rows.tsx";
import { useOverflow } from "./use-overflow.ts";

export type Column<Item> = {
  id: string;
  heading: string;
  cell: (item: Item) => ReactNode;
  /** Numbers stand to the right, with digits of equal width. */
  isNumber?: boolean;
  /** A share of the width such as "30%"; needed in tables of more than 200 rows, which are laid out once. */
  width?: string;
  sort?: "ascending" | "descending" | "none";
  onSort?: () => void;
};

export type TableProps<Item> = {
  label: string;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  rowKey: (item: Item) => string;
  /** Shown on hover and focus at the row's end; always on touch. */
  actions?: (item: Item) => ReactNode;
  isChosen?: (item: Item) => boolean;
  isCompact?: boolean;
  /** On a phone, rows instead of a table: name, what is wrong or due, and the action. A table to compare leaves it out. */
  phoneRow?: (item: Item) => ReactNode;
};

/** From this many rows on only those in sight are in the page. */
const VIRTUAL_FROM = 200;

/** Hairlines, a first column that stays when the rest scrolls sideways, and as many rows as there are. */
export function Table<Item>(props: TableProps<Item>) {
  const { label, columns, rows, rowKey, actions, isCompact = false, phoneRow } = props;
  const isVirtual = rows.length > VIRTUAL_FROM;
  const overflow = useOverflow();
  return (
    <>
      <div
        ref={overflow.ref}
        {...(overflow.isWider && { tabIndex: 0, role: "region", "aria-label": label })}
        {...(isCompact && { "data-density": "compact" })}
        className={`overflow-x-auto ${phoneRow ? "max-sm:hidden" : ""}`}
      >
        <table
          aria-label={label}
          aria-rowcount={rows.length + 1}
          className={`w-full border-separate border-spacing-0 text-13 ${isVirtual ? "table-fixed" : ""}`}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.id} column={column} />
              ))}
              {actions && <td className="w-px border-b border-line-2" />}
            </tr>
          </thead>
          <TableRows {...props} isVirtual={isVirtual} />
        </table>
      </div>
      {phoneRow && (
        <ul aria-label={label} className="border-t border-line sm:hidden">
          {rows.map((item) => (
            <li key={rowKey(item)} className="border-b border-line py-3">
              {phoneRow(item)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Heading<Item>({ column }: { column: Column<Item> }) {
  const { heading, isNumber = false, width, sort, onSort } = column;
  return (
    <th
      scope="col"
      {...(sort && { "aria-sort": sort })}
      style={{ width }}
      className={`h-9 border-b border-line-2 bg-surface px-(--cell-x) font-[550] whitespace-nowrap text-ink-2 first:sticky first:left-0 first:z-10 first:pl-0 last:pr-0 ${isNumber ? "text-right" : "text-left"}`}
    >
      {onSort ? (
        <button type="button" onClick={onSort} className="rounded-1 hover:text-ink">
          {heading}
          <span aria-hidden>{sort === "ascending" ? " ↑" : sort === "descending" ? " ↓" : ""}</span>
        </button>
      ) : (
        heading
      )}
    </th>
  );
}
