import type { TestApp } from "./app.ts";

type Sent = { headers?: Readonly<Record<string, string>>; body?: unknown };

/** What the API answered, whole: status, cookies, and the body as text and as what it means. */
export type Answer = { status: number; headers: Headers; text: string; json: unknown };

/** A browser as the server sees one: it keeps cookies, and sends what it is told to, also what our own client never would. */
export class BrowserTab {
  readonly cookies = new Map<string, string>();
  readonly #test: TestApp;
  readonly #address: string | undefined;

  /** `address` is where it says it is, for an app that trusts its proxy. */
  constructor(test: TestApp, address?: string) {
    this.#test = test;
    this.#address = address;
  }

  /** How many statements of the database an answer took. */
  static statements = ({ headers }: Answer): number =>
    Number(/desc="(\d+) statements"/.exec(headers.get("server-timing") ?? "")?.[1]);

  /** The Cookie header as it would be sent now. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async send(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Answer> {
    const response = await fetch(`${this.#test.url}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
        ...(this.#address === undefined ? {} : { "x-forwarded-for": this.#address }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text === "" ? null : JSON.parse(text) };
  }

  get = (path: string, sent?: Sent) => this.send("GET", path, sent);
  post = (path: string, body: unknown = {}, sent?: Sent) => this.send("POST", path, { ...sent, body });

  #keep(cookie: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === "" || /Max-Age=0\b/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
