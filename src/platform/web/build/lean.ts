import type { Plugin } from "vite";

const foreignLocale = /\/intl\/[\w/-]*\/?(?!sv-SE|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;
const iconDefinition = /@phosphor-icons\/react\/dist\/defs\/\w+\.es\.js$/;
const unusedWeight = / {2}\[\n {4}"(?:thin|light|duotone)",[\s\S]*?\n {2}\],?\n/g;

/** Leaves out the words of react-aria in the 32 languages that nobody here can choose. */
export const onlyOurLocales = (): Plugin => ({
  name: "only-our-locales",
  enforce: "pre",
  load: (id) => (foreignLocale.test(id) ? "export default {};" : null),
});

/** Keeps the three weights of an icon that the design uses: regular, bold and fill. */
export const leanIcons = (): Plugin => ({
  name: "lean-icons",
  transform: (code, id) => (iconDefinition.test(id) ? { code: code.replace(unusedWeight, ""), map: null } : null),
});

/** Lets the browser fetch the two faces of the first paint while it still reads the script. */
export const preloadFonts = (): Plugin => ({
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /(?:schibsted|familjen)-grotesk-latin-wght-normal-[\w-]+\.woff2$/.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: true },
          injectTo: "head-prepend" as const,
        })),
  },
});
