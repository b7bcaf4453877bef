import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Actor } from "#platform/shared/actor.ts";
import type { LiveEvent } from "../events/event-tail.ts";
import { errorFields, type Log } from "../log.ts";
import { LiveSocket } from "./live-socket.ts";

const HEARTBEAT_MS = 30_000;

export type LiveServer = {
  /** How many sockets are open. */
  size(): number;
  deliver(events: readonly LiveEvent[]): Promise<void>;
  /** Asks again who these people's sockets belong to, and closes those that belong to nobody now. */
  askAgain(personIds: ReadonlySet<string>): Promise<void>;
  stop(): void;
};

export type LiveOptions = {
  http: Server;
  path: string;
  log: Log;
  /** Refuses sockets that a foreign page opened with our cookie. */
  isOwnOrigin(request: IncomingMessage): boolean;
  whoIs(request: IncomingMessage): Promise<Actor | null>;
  mayFollow(actor: Actor, topic: string, id: string): Promise<boolean>;
};

/** All open sockets of this process. An event reaches those who follow one of its topics. */
export function startLiveServer(options: LiveOptions): LiveServer {
  const { http, path, log } = options;
  const sockets = new Map<WebSocketLike, LiveSocket>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (new URL(request.url ?? "/", "http://parvis").pathname !== path) return refuse(stream, 404);
    void admit(request, options).then((actor) => {
      if (!actor) return refuse(stream, 401);
      wss.handleUpgrade(request, stream, head, (socket) => {
        const door = { whoIs: () => options.whoIs(request), mayFollow: options.mayFollow };
        sockets.set(socket, new LiveSocket(socket, door, actor.id));
        socket.on("close", () => sockets.delete(socket));
        socket.on("error", (error) => log.debug(errorFields(error), "socket"));
        keepAlive(socket);
      });
    });
  };
  http.on("upgrade", onUpgrade);
  return {
    size: () => sockets.size,
    deliver: async (events) => {
      await Promise.all([...sockets.values()].map((socket) => socket.deliver(events)));
    },
    askAgain: async (personIds) => {
      const theirs = [...sockets.values()].filter(({ personId }) => personId !== null && personIds.has(personId));
      await Promise.all(theirs.map((socket) => socket.askAgain()));
    },
    stop: () => {
      http.off("upgrade", onUpgrade);
      for (const socket of sockets.values()) socket.close(1001);
      wss.close();
    },
  };
}

type WebSocketLike = Parameters<Parameters<WebSocketServer["handleUpgrade"]>[3]>[0];

async function admit(request: IncomingMessage, options: LiveOptions): Promise<Actor | null> {
  return options.isOwnOrigin(request) ? options.whoIs(request) : null;
}

function refuse(stream: Duplex, status: number): void {
  stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Ends a socket whose other end is gone without a word: two heartbeats without an answer. */
function keepAlive(socket: WebSocketLike): void {
  let missed = 0;
  socket.on("pong", () => (missed = 0));
  const timer = setInterval(() => {
    if (++missed > 2) return socket.terminate();
    socket.ping();
  }, HEARTBEAT_MS);
  socket.on("close", () => clearInterval(timer));
}
