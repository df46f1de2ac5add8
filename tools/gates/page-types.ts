import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompilerHost, CompilerOptions, Diagnostic, Program, SourceFile } from "typescript";
import { notebookLibraries, notebookOffer } from "../notebook/libraries.js";
import { ts } from "../typescript.js";
import { cellGlobals, notebookGlobals, pageGlobals } from "./page-globals.js";
import { pageModule } from "./page-module.js";

/** Complaints about order alone: Framework runs a page's blocks in the order they need each other. */
const aboutOrder: readonly number[] = [2448, 2454];

/**
 * Type errors, names declared twice and imports without use in the code of every page below
 * `src`, as "src/index.md:12 message". Framework itself removes types and checks nothing.
 */
export function checkPageTypes(root: string): string[] {
  const pages = pagesBelow(root);
  const strict = compilerOptions(root);
  const own = pages.filter((page) => !isNotebook(page));
  const notebooks = pages.filter(isNotebook);
  return [
    ...checkTypes(root, own, pageGlobals(root), { ...strict, noUnusedLocals: true }),
    ...checkTypes(root, notebooks, cellGlobals + notebookGlobals, { ...strict, ...lenient }),
  ];
}

const isNotebook = (page: string) => page.startsWith("src/notebooks/");

/** The same for the code of one notebook ("src/notebooks/x.md"), as it stands now. */
export function checkNotebookTypes(root: string, page: string): string[] {
  const options = { ...compilerOptions(root), ...lenient };
  return checkTypes(root, [page], cellGlobals + notebookGlobals, options);
}

/** Files as they were last parsed, by their path. */
const parsed = new Map<string, SourceFile | undefined>();

/** A notebook's reader wants unknown names and wrong arguments told, not a type for every value. */
const lenient: CompilerOptions = {
  strict: false,
  alwaysStrict: true,
  noUncheckedIndexedAccess: false,
};

function checkTypes(
  root: string,
  pages: readonly string[],
  globals: string,
  options: CompilerOptions,
): string[] {
  if (pages.length === 0) return [];
  const virtual = new Map<string, string>([[join(root, "src/globals.md.ts"), globals]]);
  const problems: string[] = [];
  for (const page of pages)
    try {
      virtual.set(join(root, `${page}.ts`), pageModule(readFileSync(join(root, page), "utf8")));
    } catch (error) {
      problems.push(`${page}: ${error instanceof Error ? error.message : error}`);
    }
  const host = virtualHost(root, options, virtual);
  const program = ts.createProgram([...virtual.keys()], options, host);
  for (const file of virtual.keys()) {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    problems.push(...found.filter(({ code }) => !aboutOrder.includes(code)).map(describe(root)));
    if (source !== undefined) problems.push(...shownFunctions(root, program, source));
  }
  return problems;
}

function pagesBelow(root: string): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith(".observablehq"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .sort();
}

function compilerOptions(root: string): CompilerOptions {
  const file = join(root, "tsconfig.json");
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root, file);
  return { ...options, types: [] };
}

/** A compiler host that knows `virtual` files, and imports from the root ("/components/x.js"). */
function virtualHost(
  root: string,
  options: CompilerOptions,
  virtual: ReadonlyMap<string, string>,
): CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = virtual.get(path);
    if (text === undefined) {
      if (!isParsed(path, readFile)) parsed.set(path, getSourceFile(path, ...rest));
      return parsed.get(path);
    }
    const languageVersion = ts.ScriptTarget.ES2022;
    const impliedNodeFormat = ts.ModuleKind.ESNext;
    return ts.createSourceFile(path, text, { languageVersion, impliedNodeFormat });
  };
  const resolved = ts.createModuleResolutionCache(root, (path) => path, options);
  host.getModuleResolutionCache = () => resolved;
  host.resolveModuleNameLiterals = (literals, file, redirected, _, source) =>
    literals.map((literal) => {
      if (isBarred(root, file, literal.text)) return { resolvedModule: undefined };
      const name = literal.text.startsWith("/") ? join(root, "src", literal.text) : literal.text;
      const mode = ts.getModeForUsageLocation(source, literal, options);
      return ts.resolveModuleName(name, file, options, host, resolved, redirected, mode);
    });
  return host;
}

/** Whether what was parsed of a file is still true of it. Packages stay as they are. */
function isParsed(path: string, readFile: CompilerHost["readFile"]): boolean {
  if (!parsed.has(path)) return false;
  return path.includes("/node_modules/") || parsed.get(path)?.text === readFile(path);
}

/** Whether a notebook names a package that it can't have, whoever else has it installed. */
function isBarred(root: string, file: string, name: string): boolean {
  const isPackage = !/^[./]/.test(name);
  const page = file.slice(root.length + 1).replaceAll("\\", "/");
  return isPackage && isNotebook(page) && !(notebookLibraries as readonly string[]).includes(name);
}

const describe = (root: string) => (diagnostic: Diagnostic) => {
  const { file, start = 0, messageText } = diagnostic;
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (!file) return message;
  const isOfNotebook = isNotebook(pageOf(root, file));
  const hint = isOfNotebook ? hints.find(([of]) => of.test(message)) : undefined;
  return placed(root, file, start, message + (hint === undefined ? "" : ` ${hint[1]}`));
};

/** Expressions in a page's text whose value is a function: its source would stand there. */
function shownFunctions(root: string, program: Program, source: SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement)) return [];
    const { expression } = statement;
    if (!ts.isParenthesizedExpression(expression)) return [];
    const type = program.getTypeChecker().getTypeAtLocation(expression);
    if (type.getCallSignatures().length === 0) return [];
    return [placed(root, source, expression.getStart(source), shownFunction)];
  });
}

const shownFunction = 'what is shown here is a function: is "()" missing?';

/** "src/notebooks/x.md:12 message" */
function placed(root: string, file: SourceFile, start: number, message: string): string {
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${pageOf(root, file)}:${line + 1} ${message}`;
}

const pageOf = (root: string, { fileName }: SourceFile) =>
  fileName.slice(root.length + 1).replace(/\.md\.ts$/, ".md");

/** What a notebook has instead of what elsewhere a page has: said after the compiler's message. */
const hints: readonly (readonly [of: RegExp, text: string])[] = [
  [/^Cannot find module '[^./]/, notebookOffer],
  [
    /^Cannot find name '(_|L|dot|duckdb|DuckDBClient|echarts|mapboxgl|mermaid|sql|SQLite\w*|tex|topojson|vg|vl)'/,
    notebookOffer,
  ],
  [/on type 'Promise<.*>'\.$/, 'Is "await" missing before what gives it?'],
  [
    /on type 'NotebookFile'/,
    'A file is read with csv, tsv, json, arrow, arquero, xml, text, arrayBuffer, blob, image or url; one with semicolons with d3.dsvFormat(";").parse(await FileAttachment("…").text(), d3.autoType).',
  ],
];
