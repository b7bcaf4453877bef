import { useEffect, useRef, useState } from "react";

/** Whether a box scrolls sideways: it must then be reachable with the keyboard. */
export function useOverflow() {
  const ref = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWider(box.scrollWidth > box.clientWidth + 1));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, isWider };
}
