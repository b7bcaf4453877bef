/** A binary heap of whole numbers that come due at a time; equal times come out in an order that only depends on what was put in. */
export class EventHeap {
  #size = 0;
  #times = new Float64Array(256);
  #events = new Int32Array(256);

  /** When the next event is due; Infinity when none is left. */
  get time(): number {
    return this.#size > 0 ? this.#times[0]! : Infinity;
  }

  push(time: number, event: number): void {
    if (this.#size === this.#times.length) this.#grow();
    const [times, events] = [this.#times, this.#events];
    let hole = this.#size++;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      if (times[above]! <= time) break;
      times[hole] = times[above]!;
      events[hole] = events[above]!;
      hole = above;
    }
    times[hole] = time;
    events[hole] = event;
  }

  /** Takes out the event that is due at `time`. */
  pop(): number {
    const [times, events] = [this.#times, this.#events];
    const due = events[0]!;
    const size = --this.#size;
    const [time, event] = [times[size]!, events[size]!];
    let hole = 0;
    for (let below = 1; below < size; below = 2 * hole + 1) {
      if (below + 1 < size && times[below + 1]! < times[below]!) below++;
      if (times[below]! >= time) break;
      times[hole] = times[below]!;
      events[hole] = events[below]!;
      hole = below;
    }
    times[hole] = time;
    events[hole] = event;
    return due;
  }

  #grow(): void {
    const [times, events] = [this.#times, this.#events];
    this.#times = new Float64Array(2 * times.length);
    this.#events = new Int32Array(2 * events.length);
    this.#times.set(times);
    this.#events.set(events);
  }
}
