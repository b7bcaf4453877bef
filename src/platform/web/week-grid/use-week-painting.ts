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
  const stroke = useRef<Stroke | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  const shouldFocus = useRef(false);
  useEffect(() => {
    if (shouldFocus.current) ref.current?.focus();
    shouldFocus.current = false;
  }, [at]);

  const isFreeAt = (cell: Cell) => value.includes(slotOf(cell));
  const paintTo = (cell: Cell) => {
    if (stroke.current) onChange(painted(stroke.current.before, stroke.current.from, cell, stroke.current.isFree));
  };
  const within = (cell: Cell): Cell => ({
    day: Math.min(days - 1, Math.max(0, cell.day)),
    half: Math.min(last, Math.max(first, cell.half)),
  });
  return {
    ref,
    isAt: (cell: Cell) => cell.day === at.day && cell.half === at.half,
    begin: (cell: Cell, event: PointerEvent) => {
      stroke.current = { from: cell, isFree: !isFreeAt(cell), before: value };
      setAt(cell);
      paintTo(cell);
      // A finger scrolls when it moves; only a mouse or a pen goes on painting.
      if (event.pointerType === "touch") stroke.current = null;
    },
    over: paintTo,
    end: () => {
      stroke.current = null;
    },
    press: (event: KeyboardEvent) => {
      if (event.target !== ref.current) return;
      const step = steps[event.key];
      if (event.key === " " || event.key === "Enter") onChange(painted(value, at, at, !isFreeAt(at)));
      else if (step) {
        const next = within({ day: at.day + step.day, half: at.half + step.half });
        if (event.shiftKey) onChange(painted(value, at, next, isFreeAt(at)));
        shouldFocus.current = true;
        setAt(next);
      } else return;
      event.preventDefault();
    },
  };
}
