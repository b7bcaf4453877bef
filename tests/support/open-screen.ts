import { once } from "node:events";
import { WebSocket } from "ws";
import type { TestApp } from "./app.ts";

export type Frame = { topic: string; id: string; type?: string; following?: boolean; error?: string };

/** A screen that somebody has open: it follows topics, and remembers every frame that came. */
export type OpenScreen = {
  frames: Frame[];
  /** The types that were heard, oldest first. */
  types(): string[];
  /** Resolves with the next frame of this type. */
  heard(type: string): Promise<Frame>;
  close(): void;
};

/** Opens a socket as this person and follows these topics, each as `[topic, id]`. */
export async function openScreen(
  test: TestApp,
  { cookie }: { cookie: string },
  ...topics: readonly (readonly [string, string])[]
): Promise<OpenScreen> {
  const socket = new WebSocket(`${test.url.replace("http", "ws")}/api/live`, { headers: { cookie } });
  await once(socket, "open");
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (message) => {
    frames.push(JSON.parse(String(message)));
    for (const look of [...waiting]) look();
  });
  const when = (found: (frame: Frame) => boolean, from = 0) =>
    new Promise<Frame>((resolve) => {
      const look = () => {
        const frame = frames.slice(from).find(found);
        if (!frame) return;
        waiting.delete(look);
        resolve(frame);
      };
      waiting.add(look);
      look();
    });
  for (const [topic, id] of topics) {
    socket.send(JSON.stringify({ subscribe: topic, id }));
    await when((frame) => frame.topic === topic && frame.id === id);
  }
  return {
    frames,
    types: () => frames.flatMap(({ type }) => type ?? []),
    heard: (type) => when((frame) => frame.type === type, frames.length),
    close: () => socket.close(),
  };
}
