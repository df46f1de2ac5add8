import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type {
  BinaryExpression,
  Node,
  ObjectLiteralExpression,
  PropertyName,
  SyntaxKind,
  TypeReferenceNode,
} from "typescript";
import { locales } from "../../src/view/core/locale.js";
import { ts } from "../typescript.js";
import { readPageCode } from "./page-code.js";

/**
 * Where something is chosen by language outside a folder `words`, one line each: a comparison or a
 * condition on a locale, a record with a value for each language. Only `words` choose, so that a
 * new language that lacks a text is an error of the compiler, not a text in another language.
 */
export function checkLanguageChoice(root: string): string[] {
  return sourceFiles(root).flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    if (file.endsWith(".ts")) return findChoices(file, text);
    return readPageCode(text).flatMap(({ code, start }) =>
      // Lines of the page before the code, so that a problem names its line in the page.
      findChoices(file, text.slice(0, start).replace(/[^\n]/g, "") + code),
    );
  });
}

function sourceFiles(root: string): string[] {
  return ["src", "loaders", "tools"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/")),
      ),
    )
    .filter((file) => /\.(ts|md)$/.test(file))
    .filter((file) => !/(^|\/)(words|\.observablehq)\//.test(file))
    .sort();
}

/** What every choice by language has somewhere in its text: files without it need no reading. */
const namesLanguage = new RegExp(`locale|\\b(?:${locales.join("|")})\\b`, "i");

function findChoices(file: string, text: string): string[] {
  if (!namesLanguage.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const problems: string[] = [];
  const visit = (node: Node): void => {
    const reason = choiceIn(node);
    if (reason !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      problems.push(`${file}:${line + 1}: ${reason}: let words/ choose`);
    }
    // What lies inside is the same choice.
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** How a node chooses by language; null when it does not. */
function choiceIn(node: Node): string | null {
  if (ts.isBinaryExpression(node) && isComparison(node)) return "compares a language";
  if (ts.isConditionalExpression(node) && namesLocale(node.condition))
    return "a condition on a language";
  if (ts.isSwitchStatement(node) && namesLocale(node.expression)) return "a switch on a language";
  if (ts.isObjectLiteralExpression(node) && hasAllLocales(node)) return "a record of languages";
  if (ts.isTypeReferenceNode(node) && isRecordOfLocale(node)) return "a record of languages";
  if (ts.isMappedTypeNode(node) && node.typeParameter.constraint?.getText() === "Locale")
    return "a record of languages";
  return null;
}

const equalities: readonly SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

/** `locale === x`, `x !== "nb"`; that a locale was found at all may be asked. */
function isComparison({ left, right, operatorToken }: BinaryExpression): boolean {
  if (!equalities.includes(operatorToken.kind)) return false;
  const sides = [left, right];
  if (sides.some((side) => /^(undefined|null)$/.test(side.getText()))) return false;
  return sides.some((side) => namesLocale(side) || isLocaleText(side));
}

const isLocaleText = (node: Node): boolean =>
  ts.isStringLiteralLike(node) && locales.map(String).includes(node.text);

/** Whether an expression is a locale: `locale`, `page.locale`. */
function namesLocale(node: Node): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) && name.text === "locale";
}

function hasAllLocales({ properties }: ObjectLiteralExpression): boolean {
  const keys = properties.flatMap(({ name }) => (name === undefined ? [] : [keyText(name)]));
  return locales.every((locale) => keys.includes(locale));
}

const keyText = (name: PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();

function isRecordOfLocale({ typeName, typeArguments }: TypeReferenceNode): boolean {
  return typeName.getText() === "Record" && typeArguments?.[0]?.getText() === "Locale";
}
