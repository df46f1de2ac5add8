import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "typescript";
import { notebookOffer } from "../notebook/libraries.js";
import { ts } from "../typescript.js";
import { readPageCode } from "./page-code.js";
import { pageModule } from "./page-module.js";

const folder = "src/notebooks";

/**
 * Files that a notebook names in `FileAttachment("…")` and that are not there, and blocks that need
 * a library that is not there, as "src/notebooks/x.md:12 …". A notebook whose code can't be read is
 * the type check's to tell.
 */
export function checkNotebookFiles(root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const notebooks = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return notebooks.flatMap((name) => {
    const path = `${folder}/${name}`;
    const page = readFileSync(join(root, path), "utf8");
    const code = readable(page);
    if (code === null) return [];
    const files = attachments(code)
      .filter(({ file }) => !isThere(root, file))
      .map(({ file, line }) => `${path}:${line} there is no file "${file}" beside the notebook`);
    return [...files, ...foreignBlocks(page).map((problem) => `${path}:${problem}`)];
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

/** A file lies beside the notebook, or below `src` when its name begins with "/". */
function isThere(root: string, file: string): boolean {
  const path = file.startsWith("/") ? join(root, "src", file) : join(root, folder, file);
  return existsSync(path) || existsSync(`${path}.ts`);
}

function attachments(code: string): { readonly file: string; readonly line: number }[] {
  const source = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
  const found: { file: string; line: number }[] = [];
  const visit = (node: Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "FileAttachment") {
      const [name] = node.arguments;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (name !== undefined && ts.isStringLiteral(name))
        found.push({ file: name.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The page's code as a module; null where it has no end. */
function readable(page: string): string | null {
  try {
    return pageModule(page);
  } catch {
    return null;
  }
}
