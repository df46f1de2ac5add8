import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, ObjectLiteralExpression, StringLiteral } from "typescript";
import { sliderKey } from "../../src/view/notebook/slider-rows.js";
import { notebookOffer } from "../notebook/libraries.js";
import { ts } from "../typescript.js";
import { readPageCode } from "./page-code.js";
import { pageModule } from "./page-module.js";

const folder = "src/notebooks";

/**
 * Files that a notebook names in `FileAttachment("…")` and that are not there, sliders of one name,
 * expressions where none can stand, and blocks that need a library that is not there, as
 * "src/notebooks/x.md:12 …". A notebook whose code can't be read is the type check's to tell.
 */
export function checkNotebookFiles(root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const notebooks = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"));
  return notebooks.flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.includes("/")) return [`${path}:1 a notebook lies in ${folder}, in no folder below`];
    const page = readFileSync(join(root, path), "utf8");
    const code = readable(page);
    if (code === null) return [];
    const { attachments, sliders } = callsIn(code);
    const files = attachments
      .filter(({ file }) => !isThere(root, file))
      .map(({ file, line }) => `${line} there is no file "${file}" beside the notebook`);
    return [...files, ...sameKeys(sliders), ...foreignBlocks(page), ...inAddresses(page)].map(
      (problem) => `${path}:${problem}`,
    );
  });
}

/** Blocks in languages that Framework runs with what it would fetch. */
function foreignBlocks(page: string): string[] {
  return readPageCode(page).flatMap(({ kind, info, start }) => {
    const [language = "", ...attributes] = info.split(/\s+/);
    const isForeign = kind === "block" && /^(dot|jsx|mermaid|sql|tex|tsx)$/.test(language);
    if (!isForeign || attributes.includes("run=false")) return [];
    const line = page.slice(0, start).split("\n").length;
    return [`${line} a block of ${language} can't be run here. ${notebookOffer}`];
  });
}

/** Expressions where Framework leaves them as they are written: in a link or an element's attribute. */
function inAddresses(page: string): string[] {
  return readPageCode(page)
    .filter(({ kind, start }) => {
      const before = page.slice(page.lastIndexOf("\n", start) + 1, start);
      return (
        kind === "expression" &&
        /(\]\([^()\s]*|<\w[^<>]*=("[^"]*|'[^']*|[^"'\s>]*))\$\{$/.test(before)
      );
    })
    .map(({ start }) => `${page.slice(0, start).split("\n").length} ${inAddress}`);
}

const inAddress =
  "an expression can't stand in a link or an attribute: write what html`…` gives instead";

/** A file lies beside the notebook, or below `src` when its name begins with "/". */
function isThere(root: string, file: string): boolean {
  const path = file.startsWith("/") ? join(root, "src", file) : join(root, folder, file);
  return existsSync(path) || existsSync(`${path}.ts`);
}

/** Sliders that would stand in the page's link under one name, and so on one value. */
function sameKeys(sliders: Calls["sliders"]): string[] {
  return sliders
    .filter(({ key }, index) => sliders.findIndex((one) => one.key === key) < index)
    .map(
      ({ key, line }) =>
        `${line} another slider is called "${key}" in the link too: give one of them a key`,
    );
}

/** What a notebook's code calls with texts that stand in it, each with its line. */
interface Calls {
  readonly attachments: readonly { readonly file: string; readonly line: number }[];
  readonly sliders: readonly { readonly key: string; readonly line: number }[];
}

function callsIn(code: string): Calls {
  const source = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
  const attachments: { file: string; line: number }[] = [];
  const sliders: { key: string; line: number }[] = [];
  const visit = (node: Node): void => {
    if (ts.isCallExpression(node)) {
      const [given] = node.arguments;
      const called = node.expression.getText();
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (called === "FileAttachment" && given !== undefined && ts.isStringLiteral(given))
        attachments.push({ file: given.text, line });
      if (called === "nb.slider" && given !== undefined && ts.isObjectLiteralExpression(given))
        for (const key of keyIn(given)) sliders.push({ key, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { attachments, sliders };
}

/** A slider's name in the link, where its label and key are plain texts; else none. */
function keyIn(options: ObjectLiteralExpression): string[] {
  const texts = new Map(
    options.properties
      .filter(ts.isPropertyAssignment)
      .filter(({ initializer }) => ts.isStringLiteral(initializer))
      .map(({ name, initializer }) => [name.getText(), (initializer as StringLiteral).text]),
  );
  const names = options.properties.map(({ name }) => name?.getText());
  const label = texts.get("label");
  const key = texts.get("key");
  if (label === undefined || names.includes("key") !== texts.has("key")) return [];
  return [sliderKey(key === undefined ? { label } : { label, key })];
}

/** The page's code as a module; null where it has no end. */
function readable(page: string): string | null {
  try {
    return pageModule(page);
  } catch {
    return null;
  }
}
