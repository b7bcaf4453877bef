import type { WebSocket } from "ws";
import { z } from "zod";
import type { Actor } from "#platform/shared/actor.ts";
import type { LiveEvent } from "../events/event-tail.ts";

const MAX_TOPICS = 200;
const MAX_WAITING_BYTES = 1_000_000;
/** How long an access decision holds. Rights that were taken away are gone after this. */
const DECISION_MS = 1000;

const frame = z.union([
  z.strictObject({ subscribe: z.string().max(60), id: z.uuid() }),
  z.strictObject({ unsubscribe: z.string().max(60), id: z.uuid() }),
]);

export type LiveDoor = {
  /** The actor that the socket's session belongs to now, or null when it ended. */
  whoIs(): Promise<Actor | null>;
  mayFollow(actor: Actor, topic: string, id: string): Promise<boolean>;
};

/** One socket and what it follows. Knows no topic by name. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #door: LiveDoor;
  readonly #decidedAt = new Map<string, number>();

  readonly personId: string | null;

  constructor(socket: WebSocket, door: LiveDoor, personId: string | null) {
    this.personId = personId;
    this.#socket = socket;
    this.#door = door;
    socket.on("message", (data) => {
      this.#hear(String(data)).catch(() => this.close(1011));
    });
  }

  /** Sends the events of what is followed; each only as topic, id, order and type. */
  async deliver(events: readonly LiveEvent[]): Promise<void> {
    for (const event of events) {
      for (const key of event.topics) {
        if (this.#decidedAt.has(key) && (await this.#stillMay(key))) this.#sendEvent(key, event);
      }
    }
  }

  /** Closes the socket when its session is over, and takes every decision again otherwise. */
  async askAgain(): Promise<void> {
    for (const key of this.#decidedAt.keys()) this.#decidedAt.set(key, 0);
    if (!(await this.#door.whoIs())) this.close(4401);
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  async #hear(text: string): Promise<void> {
    const parsed = frame.safeParse(parseJson(text));
    if (!parsed.success) return this.close(1008);
    const { id } = parsed.data;
    if ("unsubscribe" in parsed.data) {
      this.#decidedAt.delete(`${parsed.data.unsubscribe}:${id}`);
      return;
    }
    await this.#follow(parsed.data.subscribe, id);
  }

  async #follow(topic: string, id: string): Promise<void> {
    if (this.#decidedAt.size >= MAX_TOPICS) return this.#send({ topic, id, error: "TOO_MANY_REQUESTS" });
    if (!(await this.#decide(topic, id))) return this.#send({ topic, id, error: "NOT_FOUND" });
    this.#decidedAt.set(`${topic}:${id}`, Date.now());
    this.#send({ topic, id, following: true });
  }

  async #stillMay(key: string): Promise<boolean> {
    if (Date.now() - (this.#decidedAt.get(key) ?? 0) < DECISION_MS) return true;
    const [topic = "", id = ""] = key.split(":");
    const may = await this.#decide(topic, id);
    if (may) this.#decidedAt.set(key, Date.now());
    else this.#decidedAt.delete(key);
    return may;
  }

  async #decide(topic: string, id: string): Promise<boolean> {
    const actor = await this.#door.whoIs();
    if (!actor) {
      this.close(4401);
      return false;
    }
    return this.#door.mayFollow(actor, topic, id);
  }

  #sendEvent(key: string, event: LiveEvent): void {
    const [topic, id] = key.split(":");
    this.#send({ topic, id, seq: event.pos, type: event.type });
  }

  #send(message: unknown): void {
    if (this.#socket.bufferedAmount > MAX_WAITING_BYTES) return this.#socket.terminate();
    this.#socket.send(JSON.stringify(message));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
