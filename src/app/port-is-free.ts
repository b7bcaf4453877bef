import { once } from "node:events";
import { createServer } from "node:net";

/** Fails as listening would, before anything is started: a port in use is said at once, not after the database is made. */
export async function portIsFree(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
}
