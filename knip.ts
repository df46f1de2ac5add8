import type { KnipConfig } from "knip";
import { pageModule } from "./tools/gates/page-module.js";
import { notebookLibraries } from "./tools/notebook/libraries.js";

/** A style sheet's imports, as a module's. */
const styleModule = (text: string) =>
  [...text.matchAll(/@import ("[^"]+")/g)].map(([, name]) => `import ${name};`).join("\n");

/** Libraries that notebooks are offered, and nothing else of ours uses. */
const offeredAlone = notebookLibraries.filter(
  (name) => !["apache-arrow", "arquero", "simple-statistics"].includes(name),
);

/** What counts as used: all that a page, a shim, the site's frame, a command or a test reaches. */
const config: KnipConfig = {
  entry: [
    "src/**/*.md",
    "src/style.css",
    "src/data/**/*.ts",
    "src/charts/*.ts",
    "src/**/*-worker.ts",
    "observablehq.config.ts",
    "tools/*.{ts,mjs}",
    "tools/preview/check-types.ts",
  ],
  project: ["src/**/*.{ts,md,css}", "loaders/**/*.ts", "test/**/*.ts", "tools/**/*.{ts,mjs}"],
  // A page's code imports from the root of `src`.
  paths: { "/*": ["./src/*"] },
  compilers: { md: pageModule, css: styleModule },
  // A type may be exported for its readers; a value only for another module.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Read or run as a file, from where it lies in node_modules; and what notebooks are offered.
  ignoreDependencies: ["typescript-native", "world-atlas", ...offeredAlone],
};

export default config;
