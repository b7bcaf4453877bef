import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledMessages } from "./src/platform/web/build/compiled-messages.ts";
import { compressAssets } from "./src/platform/web/build/compress.ts";
import { leanContracts } from "./src/platform/web/build/lean-contracts.ts";
import { leanIcons, onlyOurLocales, preloadFonts } from "./src/platform/web/build/lean.ts";

const server = "http://127.0.0.1:4870";

export default defineConfig({
  root: fileURLToPath(new URL("./src/app", import.meta.url)),
  plugins: [
    react(),
    tailwindcss(),
    onlyOurLocales(),
    leanIcons(),
    leanContracts(),
    compiledMessages(),
    preloadFonts(),
    compressAssets(),
  ],
  build: {
    outDir: fileURLToPath(new URL("./dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    manifest: true,
    // A data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Importing one of our files does nothing but give what it exports, so a feature's index costs only what is used of it.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?:features|platform)\/.+\.tsx?$/, sideEffects: false }] },
    },
  },
  server: { proxy: { "/api": { target: server, ws: true }, "/health": server } },
});
