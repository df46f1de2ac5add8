import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { pageModule } from "./page-module.js";

const folder = "src/notebooks";

/**
 * Files that a notebook names in `FileAttachment("…")` and that are not there, as
 * "src/notebooks/x.md:12 …". A notebook whose code can't be read is the type check's to tell.
 */
export function checkNotebookFiles(root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const notebooks = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return notebooks.flatMap((name) => {
    const path = `${folder}/${name}`;
    return attachments(readFileSync(join(root, path), "utf8"))
      .filter(({ file }) => !isThere(root, file))
      .map(({ file, line }) => `${path}:${line} there is no file "${file}" beside the notebook`);
  });
}

/** A file lies beside the notebook, or below `src` when its name begins with "/". */
function isThere(root: string, file: string): boolean {
  const path = file.startsWith("/") ? join(root, "src", file) : join(root, folder, file);
  return existsSync(path) || existsSync(`${path}.ts`);
}

function attachments(page: string): { readonly file: string; readonly line: number }[] {
  const code = readable(page);
  const source = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
  const found: { file: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
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

function readable(page: string): string {
  try {
    return pageModule(page);
  } catch {
    return "";
  }
}
