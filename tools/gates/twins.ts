import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../../src/pages.js";
import { type PageCode, readPageCode } from "./page-code.js";

/** Where the code of a page's twin in English differs from the page's own, one line each. */
export function checkTwins(root: string, pages: readonly Page[]): string[] {
  return pages.flatMap(({ path }) => {
    const files = [sourceOf(path.nb), sourceOf(path.en)] as const;
    const missing = files.filter((file) => !existsSync(join(root, file)));
    if (missing.length > 0) return missing.map((file) => `${file} does not exist`);
    const [own, twin] = files.map((file) => readPageCode(readFileSync(join(root, file), "utf8")));
    return own && twin ? compare(files, own, twin) : [];
  });
}

/** The source file of the page at an address: "/" is src/index.md, "/kilder" is src/kilder.md. */
const sourceOf = (path: string) => `src${path.endsWith("/") ? `${path}index` : path}.md`;

function compare(
  [file, twinFile]: readonly [string, string],
  own: readonly PageCode[],
  twin: readonly PageCode[],
): string[] {
  if (own.length !== twin.length)
    return [`${file} has ${own.length} pieces of code, ${twinFile} has ${twin.length}`];
  return own.flatMap((piece, index) => {
    const other = twin[index];
    if (piece.info === other?.info && piece.code === other.code) return [];
    const text = piece.code.trim().split("\n", 1)[0];
    return [`${file} and ${twinFile} differ in their code ${index + 1}: ${text}`];
  });
}
