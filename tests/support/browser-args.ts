/** How a Chromium that only tests and pictures use is started: quiet, and without the network. */
export const browserArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
