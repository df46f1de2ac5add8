import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { transformSync } from "esbuild";
import type { HTMLElement } from "node-html-parser";
import { onlyElement, relativeTo } from "./html-page.js";
import { targets } from "./targets.js";

const require = createRequire(import.meta.url);
const packaged = require.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");

/**
 * Puts Inter (Latin, all weights) beside the style sheet, which Framework can't do, and tells the
 * style sheet and every page of it. A page that is painted before it is there stays in the system's
 * font: changing it would move what is read.
 */
export function addFont(root: string, pages: ReadonlyMap<string, HTMLElement>): void {
  const dist = join(root, "dist");
  const bytes = readFileSync(packaged);
  const font = `_import/inter-${hash(bytes)}.woff2`;
  writeFileSync(join(dist, font), bytes);
  const renamed = new Map<string, string>();
  for (const [name, page] of pages) {
    const link = onlyElement(name, page, 'link[rel="stylesheet"][href*="_import/style."]');
    const preload = onlyElement(name, page, 'link[rel="preload"][href*="_import/style."]');
    const old = posix.join(posix.dirname(name), link.getAttribute("href") ?? "");
    const sheet = renamed.get(old) ?? withFontFace(dist, old, posix.basename(font));
    renamed.set(old, sheet);
    for (const element of [link, preload]) element.setAttribute("href", relativeTo(name, sheet));
    preload.insertAdjacentHTML("afterend", preloadLink(relativeTo(name, font)));
  }
  for (const old of renamed.keys()) rmSync(join(dist, old));
}

const preloadLink = (href: string) =>
  `\n<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;

/** Writes the style sheet anew, with the font in it and nesting undone for older browsers; returns its new path below dist. */
function withFontFace(dist: string, sheet: string, font: string): string {
  const face = `@font-face{font-family:Inter;font-weight:100 900;font-display:optional;src:url(${font}) format("woff2")}`;
  const { code } = transformSync(readFileSync(join(dist, sheet), "utf8"), {
    loader: "css",
    minify: true,
    target: targets,
  });
  const text = `${face}\n${code}`;
  const path = `_import/style-${hash(text)}.css`;
  writeFileSync(join(dist, path), text);
  return path;
}

const hash = (content: string | Buffer) =>
  createHash("sha256").update(content).digest("hex").slice(0, 8);
