import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageCode, readPageCode } from "./page-code.js";

/**
 * Where the code of a page's twins differs from the page's own, one line each. `twins` holds, for
 * each page, its addresses in every language.
 */
export function checkTwins(root: string, twins: readonly (readonly string[])[]): string[] {
  return twins.flatMap((addresses) => {
    const files = addresses.map(sourceOf);
    const missing = files.filter((file) => !existsSync(join(root, file)));
    if (missing.length > 0) return missing.map((file) => `${file} does not exist`);
    const [own, ...others] = files.map((file) => ({
      file,
      code: readPageCode(readFileSync(join(root, file), "utf8")),
    }));
    return own === undefined ? [] : others.flatMap((twin) => compare(own, twin));
  });
}

interface PageSource {
  readonly file: string;
  readonly code: readonly PageCode[];
}

/** The source file of the page at an address: "/" is src/index.md, "/kilder" is src/kilder.md. */
const sourceOf = (path: string) => `src${path.endsWith("/") ? `${path}index` : path}.md`;

function compare(
  { file, code: own }: PageSource,
  { file: twinFile, code: twin }: PageSource,
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
