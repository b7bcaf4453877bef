/** One frame about something that is followed: it happened (`type`), it is followed from now on, or it may not be. */
export type LiveFrame = { topic: string; id: string; type?: string; following?: boolean; error?: string };
type Listener = (frame: LiveFrame) => void;

export type LiveConnection = {
  /** Follows one thing until the returned function is called. Several listeners share one subscription. */
  follow: (topic: string, id: string, listener: Listener) => () => void;
  close: () => void;
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * One socket for everything that is followed; opened by the first follower. When it breaks it is opened again after a pause
 * that doubles, spread out so that a thousand browsers do not come back in the same instant, and every topic is followed anew.
 */
export function openLiveConnection(url: string, pauseBefore = pauseBeforeTry): LiveConnection {
  const followed = new Map<string, Set<Listener>>();
  let socket: WebSocket | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (verb: "subscribe" | "unsubscribe", key: string) => {
    const { topic, id } = splitKey(key);
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ [verb]: topic, id }));
  };
  const hear = (event: MessageEvent) => {
    const frame = frameOf(event.data);
    if (frame) for (const listener of followed.get(keyOf(frame.topic, frame.id)) ?? []) listener(frame);
  };
  const open = () => {
    socket = new WebSocket(url);
    socket.onmessage = hear;
    socket.onopen = () => {
      tries = 0;
      for (const key of followed.keys()) say("subscribe", key);
    };
    socket.onclose = () => {
      socket = null;
      if (followed.size > 0) timer = setTimeout(open, pauseBefore(tries++));
    };
  };
  return {
    follow(topic, id, listener) {
      const key = keyOf(topic, id);
      const listeners = followed.get(key) ?? new Set();
      followed.set(key, listeners.add(listener));
      if (!socket) open();
      else if (listeners.size === 1) say("subscribe", key);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        followed.delete(key);
        say("unsubscribe", key);
      };
    },
    close() {
      followed.clear();
      clearTimeout(timer);
      socket?.close();
    },
  };
}

const pauseBeforeTry = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + Math.random() / 2);

const keyOf = (topic: string, id: string): string => `${topic}:${id}`;
const splitKey = (key: string) => ({ topic: key.slice(0, key.indexOf(":")), id: key.slice(key.indexOf(":") + 1) });

function frameOf(data: unknown): LiveFrame | null {
  const frame: unknown = typeof data === "string" ? JSON.parse(data) : null;
  return isFrame(frame) ? frame : null;
}

const isFrame = (frame: unknown): frame is LiveFrame =>
  typeof frame === "object" &&
  frame !== null &&
  typeof Reflect.get(frame, "topic") === "string" &&
  typeof Reflect.get(frame, "id") === "string";
