import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Cell, painted, slotOf, type WeekSlots } from "./week-slots.ts";

type Options = { value: WeekSlots; onChange: (slots: WeekSlots) => void; days: number; first: number; last: number };
type Stroke = { from: Cell; isFree: boolean; before: WeekSlots };

const steps: Record<string, Cell> = {
  ArrowUp: { day: 0, half: -1 },
  ArrowDown: { day: 0, half: 1 },
  ArrowLeft: { day: -1, half: 0 },
  ArrowRight: { day: 1, half: 0 },
};

/** Painting half hours with pointer and keys. A stroke does to every cell what it did to its first. */
export function useWeekPainting({ value, onChange, days, first, last }: Options) {
  const [at, setAt] = useState<Cell>({ day: 0, half: Math.min(last, first + 4) });
  const ref = useRef<HTMLDivElement>(null);
  const shouldFocus = useRef(false);
  useEffect(() => {
    if (shouldFocus.current) ref.current?.focus();
    shouldFocus.current = false;
  }, [at]);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const isFree = value.includes(slotOf(at));
    if (event.target !== ref.current) return;
    if (event.key === " " || event.key === "Enter") onChange(painted(value, at, at, !isFree));
    else if (step) {
      const next = within({ day: at.day + step.day, half: at.half + step.half }, { days, first, last });
      if (event.shiftKey) onChange(painted(value, at, next, isFree));
      shouldFocus.current = true;
      setAt(next);
    } else return;
    event.preventDefault();
  };
  const isAt = (cell: Cell) => cell.day === at.day && cell.half === at.half;
  return { ref, isAt, press, ...useStroke(value, onChange, setAt) };
}

function useStroke(value: WeekSlots, onChange: (slots: WeekSlots) => void, moveTo: (cell: Cell) => void) {
  const stroke = useRef<Stroke | null>(null);
  const over = (cell: Cell) => {
    if (stroke.current) onChange(painted(stroke.current.before, stroke.current.from, cell, stroke.current.isFree));
  };
  const end = () => {
    stroke.current = null;
  };
  const begin = (cell: Cell, event: PointerEvent) => {
    stroke.current = { from: cell, isFree: !value.includes(slotOf(cell)), before: value };
    moveTo(cell);
    over(cell);
    // A finger scrolls when it moves; only a mouse or a pen goes on painting.
    if (event.pointerType === "touch") end();
  };
  return { begin, over, end };
}

type Edges = Pick<Options, "days" | "first" | "last">;

const within = (cell: Cell, { days, first, last }: Edges): Cell => ({
  day: Math.min(days - 1, Math.max(0, cell.day)),
  half: Math.min(last, Math.max(first, cell.half)),
});
