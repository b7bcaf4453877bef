const PLAIN = "parvis_session";
const DEVICE = "parvis_device";
/** Longer than any session: a browser stays known for a while after its session ended. */
const DEVICE_SECONDS = 180 * 86_400;

/**
 * On https the names carry `__Host-`, which no neighbouring site can set, and only those are believed; on http (this
 * machine, or a test) they cannot.
 */
const nameOf = (name: string, publicUrl: string) => (isSecure(publicUrl) ? `__Host-${name}` : name);
const isSecure = (publicUrl: string) => publicUrl.startsWith("https:");

/** The session's token in a Cookie header, or null. */
export const sessionTokenIn = (cookies: string | null | undefined, publicUrl: string): string | null =>
  valueIn(cookies, nameOf(PLAIN, publicUrl));

/** The token of a browser that somebody signed in with before, or null. */
export const deviceTokenIn = (cookies: string | null | undefined, publicUrl: string): string | null =>
  valueIn(cookies, nameOf(DEVICE, publicUrl));

/** Set-Cookie for a new session. It lasts as long as the browser keeps it; the server decides when it is over. */
export const sessionCookie = (token: string, publicUrl: string, seconds: number): string =>
  cookie(nameOf(PLAIN, publicUrl), token, publicUrl, seconds);

/** Set-Cookie that takes the session out of the browser. */
export const endedSessionCookie = (publicUrl: string): string => cookie(nameOf(PLAIN, publicUrl), "", publicUrl, 0);

/** Set-Cookie by which the browser is known at its next sign-in. */
export const deviceCookie = (token: string, publicUrl: string): string =>
  cookie(nameOf(DEVICE, publicUrl), token, publicUrl, DEVICE_SECONDS);

function cookie(name: string, value: string, publicUrl: string, seconds: number): string {
  const secure = isSecure(publicUrl) ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function valueIn(cookies: string | null | undefined, name: string): string | null {
  for (const pair of (cookies ?? "").split(";")) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value) return value;
  }
  return null;
}
