import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { notebookLibraries } from "../notebook/libraries.js";

/**
 * Declarations of what Framework gives a page, as the page's other blocks see it: a generator by
 * the values it yields (`Generators.observe` can't guess their type: state it in a `ts` block).
 * A file's type is what its shim in `src/data` writes. The text belongs to a file in `src`.
 */
export function pageGlobals(root: string): string {
  return `
interface PageFile<T> {
  json(): Promise<T>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  url(): Promise<string>;
}
${fileDeclarations(root).join("\n")}
${cellGlobals}`;
}

/**
 * As `pageGlobals`, for a notebook: any file beside it, and the libraries that the site's own pages
 * do without. What a file holds is of any type: a cell that does not wait for it hands the other
 * cells what comes of it, not the promise.
 */
export const notebookGlobals = `
interface NotebookFile {
  csv(options?: { typed?: boolean | "auto"; array?: boolean }): any;
  tsv(options?: { typed?: boolean | "auto"; array?: boolean }): any;
  json(): any;
  arrow(): any;
  arquero(options?: object): any;
  xml(): any;
  text(encoding?: string): any;
  arrayBuffer(): any;
  blob(): any;
  url(): any;
  image(properties?: object): any;
  readonly name: string;
  readonly mimeType: string;
  readonly lastModified: number;
  readonly size: number;
}
declare function FileAttachment(name: string): NotebookFile;
declare module "npm:@observablehq/inputs";
declare module "observablehq:stdlib";
${notebookLibraries.map((name) => `declare module "npm:${name}";`).join("\n")}
declare const Plot: typeof import("@observablehq/plot");
declare const Inputs: Record<string, (...options: any[]) => HTMLElement & { value: any }>;
declare const d3: any;
declare const aq: any;
declare const Arrow: typeof import("apache-arrow");
declare function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
declare function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGElement;
`;

/** What every page has, a notebook too. */
export const cellGlobals = `
declare function display<T>(value: T): T;
declare function view<T>(input: HTMLElement & { value: T }): T;
declare function resize(render: (width: number, height: number) => Node): Node;
declare function Mutable<T>(value: T): T & { value: T };
declare const Generators: {
  observe<T>(start: (notify: (value: T) => void) => (() => void) | undefined): T;
  input<T>(input: HTMLElement & { value: T }): T;
  width(element: Element): number;
  dark(): boolean;
};
declare const invalidation: Promise<void>;
declare function visibility(): Promise<void>;
declare const width: number;
declare const dark: boolean;
declare const now: number;
`;

/** One `FileAttachment` overload for each file that the shims write. */
function fileDeclarations(root: string): string[] {
  const folder = join(root, "src/data");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = name.replaceAll("\\", "/").replace(/\.ts$/, "");
      const type = writtenType(readFileSync(join(folder, name), "utf8"));
      const literal = `\`/data/${path.replace(/\[\w+\]/g, `\${string}`)}\``;
      return `declare function FileAttachment(name: ${literal}): PageFile<${type}>;`;
    });
}

/** Type of what a shim writes: what the loader it calls returns, or unknown when it calls none. */
function writtenType(shim: string): string {
  const loader = /JSON\.stringify\(\s*(\w+)\(/.exec(shim)?.[1];
  const imported = new RegExp(
    `import \\{[^}]*\\b${loader}\\b[^}]*\\} from "(?:\\.\\./)+(loaders/[^"]+)"`,
  );
  const module = imported.exec(shim)?.[1];
  if (loader === undefined || module === undefined) return "unknown";
  return `ReturnType<typeof import("../${module}").${loader}>`;
}
