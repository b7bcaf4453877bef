/** The browser and the system that a user agent names, as people call them; null for what is not a browser. */
export function browserName(userAgent: string): { browser: string; system: string } | null {
  const browser = browsers.find(([sign]) => userAgent.includes(sign))?.[1];
  const system = systems.find(([sign]) => userAgent.includes(sign))?.[1];
  return browser && system ? { browser, system } : null;
}

// In this order: Edge calls itself Chrome as well, and Chrome calls itself Safari.
const browsers = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Macintosh", "Mac"],
  ["Linux", "Linux"],
] as const;
