import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { ImportDeclaration, NewExpression, Node } from "typescript";
import { ts } from "../typescript.js";

/** What a layer's modules may import beside modules of the same layer. */
interface Layer {
  /** The folder, or the one file, that the layer consists of. */
  readonly path: string;
  readonly values: readonly string[];
  /** Layers from which only types may come. */
  readonly types?: readonly string[];
  /** Whether its modules may use Node's own modules (files, processes, network). */
  readonly node?: true;
}

const layers: readonly Layer[] = [
  { path: "src/model", values: [] },
  { path: "src/view", values: ["src/model"] },
  { path: "src/state", values: ["src/model"] },
  {
    path: "src/components",
    values: ["src/view", "src/state"],
    types: ["src/model"],
  },
  { path: "src/pages", values: ["src/model", "src/view", "src/state", "src/components"] },
  { path: "src/read-from-site.ts", values: [], types: ["src/model"] },
  {
    path: "src/notebook.ts",
    values: ["src/model", "src/view", "src/state", "src/components", "src/read-from-site.ts"],
  },
  {
    path: "src/charts",
    values: ["src/model", "src/view", "src/state", "src/components", "src/read-from-site.ts"],
  },
  { path: "loaders", values: ["src/model"] },
  { path: "src/data", values: ["loaders"], node: true },
];

/**
 * The rooms, the same in model, view and components, and the other rooms that each may import. A
 * room stands below all that it imports, so there is no circle of rooms, whatever the layer.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  figure: ["core"],
  form: ["core"],
  scenario: ["core"],
  result: ["core", "figure", "scenario"],
  sharing: ["core", "figure", "scenario", "result"],
  workbench: ["core", "scenario", "sharing"],
  stage: ["core", "figure", "scenario", "result", "sharing", "workbench"],
  comparison: ["core", "figure", "scenario", "result", "sharing"],
  municipality: ["core", "figure", "scenario", "result"],
  sources: ["core", "figure", "scenario", "result"],
  uncertainty: ["core", "figure", "scenario", "result", "sharing", "municipality"],
  survey: ["core", "figure", "form", "scenario", "result", "municipality"],
  ledger: ["core", "figure", "form", "scenario", "result", "sources"],
  explanation: [
    "core",
    "figure",
    "scenario",
    "comparison",
    "result",
    "municipality",
    "sources",
    "uncertainty",
    "survey",
    "ledger",
  ],
  notebook: [
    "core",
    "figure",
    "form",
    "scenario",
    "result",
    "sharing",
    "municipality",
    "uncertainty",
    "survey",
    "ledger",
  ],
};

/** One import in a module: where it stands, what it names, and whether it is types alone. */
interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Folders of source that hold more than some number of files, a line each: a room is to be split. */
export function findFullFolders(root: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    const folder = posix.join("src", posix.dirname(name.replaceAll("\\", "/")));
    if (!folder.includes("/.") && statSync(join(root, "src", name)).isFile())
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > most);
  return full.map(([folder, count]) => `${folder} holds ${count} files`);
}

/** Breaches of the import rules of layers and rooms below `root`, and circular imports, a line each. */
export function checkLayers(root: string): string[] {
  const files = sourceFiles(root);
  const imports = files.flatMap((file) =>
    findImports(file, readFileSync(join(root, file), "utf8")),
  );
  const stray = files.filter((file) => !layerOf(file)).map((file) => `${file}: lies in no layer`);
  const unknown = files.flatMap(checkRoom);
  const problems = imports.flatMap((found) => [
    ...checkImport(root, found),
    ...checkRoomImport(found),
  ]);
  return [...stray, ...unknown, ...problems, ...findCircles(files, imports)];
}

function sourceFiles(root: string): string[] {
  return ["src", "loaders"].flatMap((folder) => {
    const full = join(root, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
  });
}

/** The text up to the last module that it names: what follows need not be read. */
const upToLastModule = (text: string) => {
  const [last] = [...text.matchAll(/\b(?:from|import)\s*["'][^"'\n]*["']/g)].slice(-1);
  return last === undefined ? "" : text.slice(0, last.index + last[0].length);
};

function findImports(file: string, text: string): Import[] {
  /** Whether modules are named elsewhere than at the head of the file. */
  const isDeep = /\b(?:import|URL)\(/.test(text);
  const read = isDeep ? text : upToLastModule(text);
  const source = ts.createSourceFile(file, read, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (at: Node | undefined, typeOnly: boolean) => {
    if (!at || !ts.isStringLiteral(at)) return;
    const { line } = source.getLineAndCharacterOfPosition(at.getStart());
    found.push({ file, line: line + 1, specifier: at.text, typeOnly });
  };
  const visit = (node: Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.expression.getText() === "URL" && isModule(node))
      add(node.arguments?.[0], false);
    if (isDeep) ts.forEachChild(node, visit);
  };
  source.forEachChild(visit);
  return found;
}

/** Whether an address is that of a module: a worker's, say, not a style sheet's. */
function isModule({ arguments: given }: NewExpression): boolean {
  const [address] = given ?? [];
  return address !== undefined && ts.isStringLiteral(address) && address.text.endsWith(".js");
}

function importsTypesOnly({ importClause }: ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

const layerOf = (file: string) =>
  layers.find(({ path }) => file === path || file.startsWith(`${path}/`));

/** The file below `root` that a relative specifier names; "./x.js" is the file x.ts. */
const targetOf = ({ file, specifier }: Import) =>
  posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");

function checkImport(root: string, found: Import): string[] {
  const { file, line, specifier, typeOnly } = found;
  const problem = (reason: string) => [`${file}:${line}: imports ${specifier}: ${reason}`];
  const layer = layerOf(file);
  if (!layer) return [];
  if (!/^\.{1,2}\//.test(specifier)) return checkBareImport(layer, specifier, problem);
  if (!specifier.endsWith(".js")) return problem("write the module as .js");
  const target = targetOf(found);
  if (!existsSync(join(root, target))) return problem("there is no such file");
  const other = layerOf(target);
  if (other === layer || (other && layer.values.includes(other.path))) return [];
  if (!other || !layer.types?.includes(other.path))
    return problem(`${layer.path} may import ${allowed(layer)}`);
  return typeOnly ? [] : problem(`${layer.path} may import nothing but types from ${other.path}`);
}

/** The room that a module lies in; none outside the layers that have rooms. */
const roomOf = (file: string) => /^src\/(?:model|view|components)\/([^/]+)\//.exec(file)?.[1];

function checkRoom(file: string): string[] {
  const room = roomOf(file);
  return room === undefined || rooms[room] ? [] : [`${file}: lies in no room of the table`];
}

function checkRoomImport(found: Import): string[] {
  const [room, other] = [roomOf(found.file), roomOf(targetOf(found))];
  const may = room === undefined ? undefined : rooms[room];
  if (!may || other === undefined || other === room || may.includes(other)) return [];
  const names = may.join(", ") || "no other room";
  return [`${found.file}:${found.line}: imports ${found.specifier}: ${room} may import ${names}`];
}

const allowed = ({ values, types = [] }: Layer) =>
  [...values, ...types].join(", ") || "nothing of ours";

function checkBareImport(
  { path, node }: Layer,
  specifier: string,
  problem: (reason: string) => string[],
): string[] {
  if (specifier.startsWith("node:"))
    return node ? [] : problem(`${path} runs without files, network and clock`);
  if (specifier.includes(":")) return problem("only packages of node_modules can be imported");
  if (specifier.startsWith("/")) return problem("only pages import from the root");
  return [];
}

function findCircles(files: readonly string[], imports: readonly Import[]): string[] {
  const targets = new Map(files.map((file): [string, string[]] => [file, []]));
  for (const found of imports)
    if (found.specifier.startsWith(".")) targets.get(found.file)?.push(targetOf(found));
  const circles: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    if (trail.includes(file))
      circles.push(`circular import: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
    else if (!done.has(file)) {
      trail.push(file);
      for (const target of targets.get(file) ?? []) visit(target);
      trail.pop();
      done.add(file);
    }
  };
  for (const file of files) visit(file);
  return circles;
}
