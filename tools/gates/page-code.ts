import type { SyntaxKind } from "typescript";
import { ts } from "../typescript.js";

/** A piece of code in a page: a fenced block, or an expression `${…}` in the text. */
export interface PageCode {
  readonly kind: "block" | "expression";
  /** The words after a block's opening fence ("js", "js run=false"); empty for an expression. */
  readonly info: string;
  readonly code: string;
  /** Where `code` starts in the page, in characters. */
  readonly start: number;
}

/** The pieces of code in a Markdown page, in the order they stand. Throws on an open end. */
export function readPageCode(page: string): PageCode[] {
  const found: PageCode[] = [];
  let at = /^\uFEFF?---\r?\n(?:.*?\n)??---\r?\n/s.exec(page)?.[0].length ?? 0;
  const opening = /^(`{3,}|~{3,})(.*)\r?\n|\$\{|\\./gm;
  for (;;) {
    opening.lastIndex = at;
    const match = opening.exec(page);
    if (!match) return found;
    const { 0: all, 1: fence, 2: info = "", index } = match;
    const start = index + all.length;
    at = start;
    if (all.startsWith("\\")) continue;
    const length = fence ? blockLength(page, start, fence) : expressionLength(page, start);
    const code = page.slice(start, start + length);
    found.push({ kind: fence ? "block" : "expression", info: info.trim(), code, start });
    at = start + length + (fence?.length ?? 1);
  }
}

const lineOf = (page: string, at: number) => page.slice(0, at).split("\n").length;

/** Length of the block that starts at `start`, up to the line of its closing fence. */
function blockLength(page: string, start: number, fence: string): number {
  const end = page.slice(start).search(new RegExp(`^${fence}\\s*$`, "m"));
  if (end < 0) throw new Error(`line ${lineOf(page, start) - 1}: the code block has no end`);
  return end;
}

/** Length of the expression that starts at `start`, up to the brace that closes it. */
function expressionLength(page: string, start: number): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, undefined, page, undefined, start);
  const open: SyntaxKind[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.OpenBraceToken || token === ts.SyntaxKind.TemplateHead)
      open.push(token);
    if (token !== ts.SyntaxKind.CloseBraceToken) continue;
    if (open.length === 0) return scanner.getTokenStart() - start;
    const inTemplate = open.at(-1) === ts.SyntaxKind.TemplateHead;
    if (!inTemplate || scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateTail)
      open.pop();
  }
  throw new Error(`line ${lineOf(page, start)}: the expression \${ has no end`);
}

/** Whether Framework runs the block, as a script of the kind we write. */
export function isScript({ info }: PageCode): boolean {
  const [language, ...attributes] = info.split(/\s+/);
  return (language === "js" || language === "ts") && !attributes.includes("run=false");
}
