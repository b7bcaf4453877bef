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
  const socket = lastingSocket(url, pauseBefore, {
    isNeeded: () => followed.size > 0,
    onOpen: () => [...followed.keys()].map((key) => ({ subscribe: topicOf(key), id: idOf(key) })),
    onMessage: (data) => {
      const frame = frameOf(data);
      if (frame) for (const listener of followed.get(keyOf(frame.topic, frame.id)) ?? []) listener(frame);
    },
  });
  return {
    follow(topic, id, listener) {
      const key = keyOf(topic, id);
      const listeners = followed.get(key) ?? new Set();
      followed.set(key, listeners.add(listener));
      if (listeners.size === 1) socket.say({ subscribe: topic, id });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        followed.delete(key);
        socket.say({ unsubscribe: topic, id });
      };
    },
    close() {
      followed.clear();
      socket.close();
    },
  };
}

type Saying = { subscribe: string; id: string } | { unsubscribe: string; id: string };
type Life = { isNeeded: () => boolean; onOpen: () => Saying[]; onMessage: (data: unknown) => void };

/** A socket that is opened when there is something to say, and opened again for as long as it is needed. */
function lastingSocket(url: string, pauseBefore: (tries: number) => number, life: Life) {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const open = () => {
    clearTimeout(timer);
    const opened = new WebSocket(url);
    socket = opened;
    opened.onmessage = (event) => life.onMessage(event.data);
    opened.onopen = () => {
      tries = 0;
      for (const saying of life.onOpen()) opened.send(JSON.stringify(saying));
    };
    opened.onclose = () => {
      socket = null;
      if (life.isNeeded()) timer = setTimeout(open, pauseBefore(tries++));
      else tries = 0;
    };
  };
  return {
    say(saying: Saying) {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(saying));
      else if (!socket && tries === 0 && life.isNeeded()) open();
    },
    close() {
      clearTimeout(timer);
      socket?.close();
    },
  };
}

const pauseBeforeTry = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + Math.random() / 2);

const keyOf = (topic: string, id: string): string => `${topic}:${id}`;
const topicOf = (key: string): string => key.slice(0, key.indexOf(":"));
const idOf = (key: string): string => key.slice(key.indexOf(":") + 1);

function frameOf(data: unknown): LiveFrame | null {
  const frame: unknown = typeof data === "string" ? JSON.parse(data) : null;
  return isFrame(frame) ? frame : null;
}

const isFrame = (frame: unknown): frame is LiveFrame =>
  typeof frame === "object" &&
  frame !== null &&
  typeof Reflect.get(frame, "topic") === "string" &&
  typeof Reflect.get(frame, "id") === "string";
