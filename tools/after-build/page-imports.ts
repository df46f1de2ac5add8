import { posix } from "node:path";
import type { BindingName, CallExpression, ImportDeclaration, Node } from "typescript";
import { ts } from "../typescript.js";

/** One place in a page's script that asks for a module. */
export interface PageImport {
  /** Whether it is `import {…} from "…"` or the expression `import("…")`. */
  readonly kind: "declaration" | "expression";
  /** The module's path below dist: `_import/components/x.1234abcd.js`. */
  readonly target: string;
  /** The exports that the page uses; null when it takes the whole module. */
  readonly names: readonly string[] | null;
  /** Where the specifier (declaration) or the whole `import("…")` (expression) stands. */
  readonly start: number;
  readonly end: number;
}

/** The imports in the script of the page `name` ("en/sources.html"), in the order they stand. */
export function findPageImports(name: string, script: string): PageImport[] {
  const source = ts.createSourceFile(name, script, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: PageImport[] = [];
  const targetOf = (literal: Node) => {
    if (!ts.isStringLiteral(literal) || !/^\.{1,2}\//.test(literal.text))
      throw new Error(`${name}: expected a relative import, got ${literal.getText()}`);
    return posix.join(posix.dirname(name), literal.text);
  };
  const visit = (node: Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { moduleSpecifier: at } = node;
      const range = { start: at.getStart(), end: at.getEnd() };
      const names = declaredNames(node);
      found.push({ kind: "declaration", target: targetOf(at), names, ...range });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [at] = node.arguments;
      if (!at) throw new Error(`${name}: import() without a module`);
      const range = { start: node.getStart(), end: node.getEnd() };
      const names = patternNames(receivingPattern(node));
      found.push({ kind: "expression", target: targetOf(at), names, ...range });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function declaredNames({ importClause }: ImportDeclaration): string[] | null {
  const bindings = importClause?.namedBindings;
  if (!importClause) return [];
  if (importClause.name || !bindings || !ts.isNamedImports(bindings)) return null;
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/**
 * What the value of an `import("…")` is bound to, in the two forms Framework writes:
 * `const P = await import("…")` and `const [P, …] = await Promise.all([import("…"), …])`.
 */
function receivingPattern(call: CallExpression): BindingName | undefined {
  const { parent } = call;
  if (ts.isAwaitExpression(parent) && ts.isVariableDeclaration(parent.parent))
    return parent.parent.name;
  if (!ts.isArrayLiteralExpression(parent) || !ts.isCallExpression(parent.parent)) return undefined;
  const awaited = parent.parent.parent;
  if (!ts.isAwaitExpression(awaited) || !ts.isVariableDeclaration(awaited.parent)) return undefined;
  const { name } = awaited.parent;
  if (!ts.isArrayBindingPattern(name)) return undefined;
  const element = name.elements[parent.elements.indexOf(call)];
  return element && ts.isBindingElement(element) ? element.name : undefined;
}

function patternNames(pattern: BindingName | undefined): string[] | null {
  if (!pattern || !ts.isObjectBindingPattern(pattern)) return null;
  const names: string[] = [];
  for (const { propertyName, name, dotDotDotToken } of pattern.elements) {
    const key = propertyName ?? name;
    if (dotDotDotToken || !ts.isIdentifier(key)) return null;
    names.push(key.text);
  }
  return names;
}
