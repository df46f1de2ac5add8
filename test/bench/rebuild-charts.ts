import { basename } from "node:path";
import type { Plugin } from "esbuild";

/**
 * An esbuild plugin that makes of our page the one we compare it with: every chart is thrown away
 * and built anew, and put in place of the old one, whenever its rows change. All else is the same.
 */
export function rebuildCharts(): Plugin {
  return {
    name: "rebuild-charts",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /src[\\/]components[\\/][\w-]+-charts?\.ts$/ }, ({ path, namespace }) =>
        namespace === "page" ? { path, namespace: "rebuilt" } : null,
      );
      onLoad({ filter: /.*/, namespace: "rebuilt" }, ({ path }) => ({
        contents: wrapper(path, nameOf(path)),
        resolveDir: "/",
      }));
    },
  };
}

/** The function that a component's file exports: total-chart.ts exports totalChart. */
const nameOf = (path: string) =>
  basename(path, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const wrapper = (path: string, name: string) => `
import { ${name} as make } from ${JSON.stringify(path)};
export function ${name}(...args) {
  const shell = document.createElement("div");
  shell.update = (rows) => {
    const chart = make(...args);
    chart.update(rows);
    shell.replaceChildren(chart);
  };
  return shell;
}`;
