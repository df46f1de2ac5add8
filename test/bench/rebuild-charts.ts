import { basename, join } from "node:path";
import type { Plugin } from "esbuild";

/**
 * An esbuild plugin that makes of our pages those we compare them with: every chart is thrown away
 * and built anew, and put in place of the old one, whenever its rows change. All else is the same.
 * `count` says how many charts it has done that to.
 */
export function rebuildCharts(): { readonly plugin: Plugin; readonly count: () => number } {
  let count = 0;
  const plugin: Plugin = {
    name: "rebuild-charts",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /components[\\/].*-charts?\.js$/ }, ({ path, resolveDir, importer }) => {
        if (!/[\\/]src[\\/]pages[\\/]/.test(importer)) return null;
        count += 1;
        return { path: join(resolveDir, path).replace(/\.js$/, ".ts"), namespace: "rebuilt" };
      });
      onLoad({ filter: /.*/, namespace: "rebuilt" }, ({ path }) => ({
        contents: wrapper(path, nameOf(path)),
        resolveDir: "/",
      }));
    },
  };
  return { plugin, count: () => count };
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
