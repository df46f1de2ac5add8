import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parse as parseModule } from "es-module-lexer/js";
import { parse } from "node-html-parser";

/**
 * What is wrong with a built site, one line each: Framework's build succeeds on a page with a
 * syntax error, a missing module or a loader whose output can't be read.
 */
export function checkDist(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const pages = files.filter((file) => file.endsWith(".html"));
  if (pages.length === 0) return [`${dist}: no page was built`];
  return files.flatMap((file) => {
    const text = () => readFileSync(join(dist, file), "utf8");
    if (file.endsWith(".html")) return checkPage(dist, file, text());
    if (file.endsWith(".js")) return checkImports(dist, file, text());
    if (file.endsWith(".css")) return checkStyles(dist, file, text());
    if (file.endsWith(".json")) return checkJson(file, text());
    return [];
  });
}

function checkPage(dist: string, page: string, html: string): string[] {
  const root = parse(html, { comment: true });
  const problems: string[] = [];
  for (const error of root.querySelectorAll(".observablehq--error"))
    problems.push(`${page}: ${error.textContent.trim()}`);
  for (const element of root.querySelectorAll("[href], [src]"))
    for (const name of ["href", "src"]) {
      const value = element.getAttribute(name);
      if (value !== undefined) problems.push(...checkReference(dist, page, value));
    }
  for (const script of root.querySelectorAll("script")) {
    problems.push(...checkImports(dist, page, script.rawText));
    for (const [, path] of script.rawText.matchAll(/^registerFile\(.*?"path":"([^"]+)"/gm))
      problems.push(...checkReference(dist, page, path ?? ""));
  }
  return problems;
}

/** Problems of a link or source that stands in `file`; addresses of other hosts are let through. */
function checkReference(dist: string, file: string, reference: string): string[] {
  const path = reference.replace(/[?#].*$/, "");
  if (path === "" || /^[a-z]+:/i.test(path)) return [];
  if (path.startsWith("/"))
    return [`${file}: ${reference} is absolute and would not work under a sub-path`];
  const target = posix.join(posix.dirname(file), decodeURI(path));
  const candidates = path.endsWith("/") ? [`${target}index.html`] : [target, `${target}.html`];
  const found = candidates.some((name) => {
    const full = join(dist, name);
    return existsSync(full) && statSync(full).isFile();
  });
  return found || isFolderIndex(dist, target) ? [] : [`${file}: ${reference} does not exist`];
}

const isFolderIndex = (dist: string, target: string) =>
  existsSync(join(dist, target, "index.html"));

function checkImports(dist: string, file: string, script: string): string[] {
  return importedNames(file, script).flatMap((name) => {
    if (!/^\.{1,2}\/.*\.js$/.test(name))
      return [`${file}: expected an import of a relative .js, got "${name}"`];
    return checkReference(dist, file, name);
  });
}

/** What a script imports by a name that stands in it; throws where `file` can't be read as one. */
function importedNames(file: string, script: string): string[] {
  const [imports] = parseModule(script, file);
  return imports.flatMap(({ n: name }) => (name === undefined ? [] : [name]));
}

function checkStyles(dist: string, file: string, css: string): string[] {
  const urls = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g);
  return [...urls].flatMap(([, , url]) => checkReference(dist, file, url ?? ""));
}

function checkJson(file: string, text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : error}`];
  }
}
