import { type AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { type SmallHouse, startSmallHouse } from "../../../../tests/support/small-house.ts";
import { doWork } from "../work.ts";
import { mailLayout } from "./mail-layout.ts";

const running: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const part of running.splice(0)) await part.stop();
});

/** A mail server that keeps what it was given; `refuse` says how often it says no first. */
async function aMailServer({ refuse = 0 } = {}) {
  const received: string[] = [];
  let refusals = refuse;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (refusals-- > 0) return done(Object.assign(new Error("come back later"), { responseCode: 451 }));
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((ready) => listening.once("listening", ready));
  running.push({ stop: () => new Promise<void>((closed) => server.close(closed)) });
  return { received, url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}` };
}

async function aHouse(smtpUrl: string | null): Promise<SmallHouse> {
  const house = await startSmallHouse([], { smtpUrl });
  running.push(house);
  return house;
}

const post = ({ platform }: SmallHouse) =>
  doWork(platform, { database: platform.database, actorId: null, mode: "read write" }, (work) =>
    work.post({
      kind: "letter",
      to: { name: "Åsa Öberg", address: "asa@nordvik.example" },
      subject: "Räksmörgås på torsdag",
      ...mailLayout({
        locale: "sv",
        heading: "Hej Åsa",
        paragraphs: ["Två rader & ett <b>tecken</b>."],
        button: { label: "Öppna", url: "https://parvis.example/x#y" },
        footer: "Därför.",
      }),
      stopUrl: "https://parvis.example/api/stops/word",
    }),
  );

const states = ({ platform }: SmallHouse) =>
  platform.system.selectFrom("mails").select(["id", "state", "attempts", "error"]).execute();

describe("a mail in the box", () => {
  it("is sent in both forms over SMTP, with Swedish letters whole and its row as its Message-ID", async () => {
    const server = await aMailServer();
    const house = await aHouse(server.url);
    await post(house);
    await house.background.settle();
    const [row] = await states(house);
    expect(row).toMatchObject({ state: "sent", attempts: 0 });
    const mail = await simpleParser(server.received[0] ?? "");
    expect(mail.subject).toBe("Räksmörgås på torsdag");
    expect(mail.from?.text).toContain("parvis@parvis.example");
    expect(mail.to).toMatchObject({ value: [{ name: "Åsa Öberg", address: "asa@nordvik.example" }] });
    expect(mail.messageId).toBe(`<${row?.id}@127.0.0.1>`);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(server.received[0]).toContain("List-Unsubscribe: <https://parvis.example/api/stops/word>");
    expect(server.received[0]).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail.text).toContain("Öppna:\nhttps://parvis.example/x#y");
    expect(mail.html).toContain("Två rader &amp; ett &lt;b&gt;tecken&lt;/b&gt;.");
  });

  it("is kept when no mail server is set, and waits for nothing", async () => {
    const house = await aHouse(null);
    await post(house);
    await house.background.settle();
    expect(await states(house)).toMatchObject([{ state: "kept", attempts: 0 }]);
  });

  it("is tried again later when the server says no, and is then sent once", async () => {
    const server = await aMailServer({ refuse: 1 });
    const house = await aHouse(server.url);
    await post(house);
    await house.background.settle();
    expect(await states(house)).toMatchObject([{ state: "waiting", attempts: 1, error: "EMESSAGE" }]);
    house.clock.advance(31_000);
    await house.background.settle();
    expect(await states(house)).toMatchObject([{ state: "sent" }]);
    expect(server.received).toHaveLength(1);
  });

  it("is given up after eight tries over more than an hour, and stays to be seen", async () => {
    const house = await aHouse("smtp://127.0.0.1:9");
    await post(house);
    for (let i = 0; i < 8; i++) {
      await house.background.settle();
      house.clock.advance(15_000 * 2 ** (i + 1) + 1000);
    }
    expect(await states(house)).toMatchObject([{ state: "failed", attempts: 8 }]);
  });

  it("goes out only if what it is about was written", async () => {
    const house = await aHouse(null);
    const { platform } = house;
    const attempt = doWork(
      platform,
      { database: platform.database, actorId: null, mode: "read write" },
      async (work) => {
        await work.post({
          kind: "letter",
          to: { name: "Ada", address: "ada@x.example" },
          subject: "x",
          text: "x",
          html: "x",
        });
        throw new Error("the command changed its mind");
      },
    );
    await expect(attempt).rejects.toThrow("changed its mind");
    expect(await states(house)).toEqual([]);
  });
});
