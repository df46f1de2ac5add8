import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import type { HTMLElement } from "node-html-parser";
import { type Bundle, bundleModules } from "./bundle-modules.js";
import { cellScript, relativeTo, setScript } from "./html-page.js";
import { findPageImports, type PageImport } from "./page-imports.js";

/**
 * Framework serves every module as a file of its own. This bundles what each page imports, so that
 * it asks for few files, points the page to them and removes the modules that are left over.
 * Pages with the same imports, such as a page and its twin, get the same files. Returns the packages
 * that the files hold something of.
 */
export async function bundlePages(
  root: string,
  pages: ReadonlyMap<string, HTMLElement>,
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const old = javaScriptFiles(join(root, "dist"));
  const imports = new Map<string, readonly PageImport[]>();
  const entryOfText = new Map<string, string>();
  const entryOfPage = new Map<string, string>();
  for (const [name, page] of pages) {
    const found = findPageImports(name, cellScript(name, page).rawText);
    const text = entryText(root, found);
    const entry = entryOfText.get(text) ?? name.replace(/\.html$/, "").replaceAll("/", "-");
    entryOfText.set(text, entry);
    entryOfPage.set(name, entry);
    imports.set(name, found);
  }
  const texts = new Map([...entryOfText].map(([text, entry]) => [entry, text]));
  const bundles = await bundleModules(root, texts, plugins);
  for (const file of old) rmSync(join(root, "dist", file));
  removeEmptyFolders(join(root, "dist"));
  for (const [name, page] of pages) {
    const bundle = bundles.get(entryOfPage.get(name) ?? "");
    if (!bundle) throw new Error(`${name}: its modules were not bundled`);
    pointToBundle(name, page, imports.get(name) ?? [], bundle);
  }
  return [...bundles.values()].flatMap(({ packages }) => packages);
}

function javaScriptFiles(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /^_(import|node|npm|observablehq)\b.*\.js$/.test(file));
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Source of a module that hands a page all it imports; `m0`, `m1`, … for `import("…")`. */
function entryText(root: string, imports: readonly PageImport[]): string {
  return imports.map((found, index) => entryLine(root, found, `m${index}`)).join("\n");
}

function entryLine(root: string, { kind, target, names }: PageImport, name: string): string {
  const from = JSON.stringify(sourceOf(root, target));
  if (kind === "declaration") {
    if (!names) throw new Error(`${target}: expected named imports`);
    return names.length > 0 ? `export {${names}} from ${from};` : `import ${from};`;
  }
  if (!names) return `export * as ${name} from ${from};`;
  const locals = names.map((exported, index) => `${exported} as ${name}_${index}`);
  const fields = names.map((exported, index) => `${exported}: ${name}_${index}`);
  return `import {${locals}} from ${from};\nexport const ${name} = {${fields}};`;
}

/** What a module below dist was made from: our own source, a package, or the client itself. */
function sourceOf(root: string, target: string): string {
  if (/^_(observablehq|npm)\//.test(target)) return join(root, "dist", target);
  const ours = /^_import\/(.+)\.[0-9a-f]{8}\.js$/.exec(target)?.[1];
  if (ours !== undefined) {
    const file = [".js", ".ts"].map((ext) => join(root, "src", ours + ext)).find(existsSync);
    if (file) return file;
  }
  const bare = /^_node\/((?:@[^/]+\/)?[^@/]+)@[^/]+\/(.+)\.[0-9a-f]{8}\.js$/.exec(target);
  if (bare) return bare[2] === "index" ? `${bare[1]}` : `${bare[1]}/${bare[2]}`;
  throw new Error(`${target}: can't tell what this module was made from`);
}

function pointToBundle(
  name: string,
  page: HTMLElement,
  imports: readonly PageImport[],
  { modules }: Bundle,
): void {
  const script = cellScript(name, page);
  const from = JSON.stringify(relativeTo(name, modules[0]));
  let text = script.rawText;
  for (const [index, { kind, start, end }] of [...imports.entries()].reverse()) {
    const instead = kind === "declaration" ? from : `import(${from}).then((m) => m.m${index})`;
    text = text.slice(0, start) + instead + text.slice(end);
  }
  for (const link of page.querySelectorAll('link[rel="modulepreload"]')) {
    const { nextSibling } = link;
    if (nextSibling?.rawText.trim() === "") nextSibling.remove();
    link.remove();
  }
  const links = modules.map((file) => {
    return `<link rel="modulepreload" href="${relativeTo(name, file)}">\n`;
  });
  script.insertAdjacentHTML("beforebegin", links.join(""));
  setScript(script, text);
}
