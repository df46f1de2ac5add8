import { isScript, readPageCode } from "./page-code.js";

/**
 * A page's code as one module in which every character of code stands where it stands in the page,
 * so that whatever is said of line 12 of the module holds for line 12 of the page.
 */
export function pageModule(page: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const piece of readPageCode(page)) {
    const expression = piece.kind === "expression";
    if (!expression && !isScript(piece)) continue;
    const before = blank(page.slice(at, piece.start));
    pieces.push(expression ? `${before.slice(0, -2)};(` : before, piece.code);
    at = piece.start + piece.code.length;
    pieces.push(expression ? ")" : ";  ");
    at += expression ? 1 : 3;
  }
  return `${pieces.join("")}${blank(page.slice(at))}\nexport {};`;
}

const blank = (text: string) => text.replace(/[^\n]/g, " ");
