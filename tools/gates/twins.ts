import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageCode, readPageCode } from "./page-code.js";

/**
 * Where the code of a page's twins first differs from the page's own, one line a twin. `twins`
 * holds, for each page, its addresses in every language.
 */
export function checkTwins(root: string, twins: readonly (readonly string[])[]): string[] {
  return twins.flatMap((addresses) => {
    const files = addresses.map(sourceOf);
    const missing = files.filter((file) => !existsSync(join(root, file)));
    if (missing.length > 0) return missing.map((file) => `${file} does not exist`);
    const [own, ...others] = files.map((file) => readSource(root, file));
    return own === undefined ? [] : others.flatMap((twin) => compare(own, twin));
  });
}

interface PageSource {
  readonly file: string;
  readonly text: string;
  readonly code: readonly PageCode[];
}

function readSource(root: string, file: string): PageSource {
  const text = readFileSync(join(root, file), "utf8");
  return { file, text, code: readPageCode(text) };
}

/** The source file of the page at an address: "/" is src/index.md, "/kilder" is src/kilder.md. */
const sourceOf = (path: string) => `src${path.endsWith("/") ? `${path}index` : path}.md`;

/** Where the first piece of code stands in which the twin differs: "src/en/index.md:12". */
function compare(own: PageSource, twin: PageSource): string[] {
  const length = Math.max(own.code.length, twin.code.length);
  for (let index = 0; index < length; index++) {
    const [piece, other] = [own.code[index], twin.code[index]];
    if (piece?.info === other?.info && piece?.code === other?.code) continue;
    return [`${place(twin, other)} ${first(other)}, and ${place(own, piece)} ${first(piece)}`];
  }
  return [];
}

/** The line on which a piece of code begins; the page's last when it has no such piece. */
function place({ file, text }: PageSource, piece: PageCode | undefined): string {
  const lead = text.slice(0, piece ? piece.start + leadingSpace(piece.code) : text.length);
  return `${file}:${lead.split("\n").length}`;
}

const leadingSpace = (code: string) => code.length - code.trimStart().length;

/** What stands there, in a line. */
function first(piece: PageCode | undefined): string {
  if (piece === undefined) return "has no more code";
  const [line] = piece.code.trim().split("\n", 1);
  return `has ${[piece.info, line].filter(Boolean).join(": ")}`;
}
