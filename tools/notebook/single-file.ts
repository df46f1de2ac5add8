import { readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { build } from "esbuild";
import type { HTMLElement } from "node-html-parser";
import { siteFileNames } from "../../loaders/site-files.js";
import { onlyElement, parsePage, setScript } from "../after-build/html-page.js";

const types: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * A built notebook as one HTML file that opens by double-click: scripts, styles, typeface and data
 * inside it, the site's navigation left out, and links to the site's pages plain text. It asks
 * nobody for anything.
 *
 * @param dist the built site
 */
export async function singleFile(dist: string, name: string): Promise<string> {
  const path = `notebooks/${name}.html`;
  const page = parsePage(path, readFileSync(join(dist, path), "utf8"));
  await inlineStyles(dist, path, page);
  const script = onlyElement(path, page, 'script[type="module"]:not([src])');
  const answers = Object.fromEntries(
    siteFileNames.map((file) => [file, dataUrl(dist, path, `../_file/data/${file}`)]),
  );
  const code = withDataUrls(script.rawText, (file) => dataUrl(dist, path, file));
  setScript(script, `${answerFetch(answers)}\n${await inlineModules(dist, path, code)}`);
  for (const image of page.querySelectorAll('img[src^="../_file/"]'))
    image.setAttribute("src", dataUrl(dist, path, image.getAttribute("src") ?? ""));
  for (const one of page.querySelectorAll('link[rel="modulepreload"], link[rel="preload"]'))
    one.remove();
  page.querySelector("#observablehq-header")?.remove();
  for (const link of page.querySelectorAll('a[href^="."]')) link.replaceWith(...link.childNodes);
  const icon = onlyElement(path, page, 'link[rel="icon"]');
  icon.setAttribute("href", dataUrl(dist, path, icon.getAttribute("href") ?? ""));
  onlyElement(path, page, 'meta[http-equiv="Content-Security-Policy"]').setAttribute(
    "content",
    policy,
  );
  return page.toString();
}

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "connect-src data:",
].join("; ");

async function inlineStyles(dist: string, path: string, page: HTMLElement): Promise<void> {
  for (const link of page.querySelectorAll('link[rel="stylesheet"]')) {
    const { outputFiles } = await build({
      entryPoints: [resolved(dist, path, link.getAttribute("href") ?? "")],
      bundle: true,
      minify: true,
      write: false,
      loader: { ".woff2": "dataurl" },
      logLevel: "error",
    });
    // The typeface lies in the file: as one that may come too late it would never be used.
    const css = (outputFiles[0]?.text ?? "").replace("font-display:optional", "font-display:block");
    link.replaceWith(`<style>${css.replaceAll("</", "<\\/")}</style>`);
  }
}

/** The page's own script with every module that it asks for inside. */
async function inlineModules(dist: string, path: string, script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: join(dist, posix.dirname(path)), loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

/** The files that the page has registered ("../_file/notebooks/x.1234abcd.csv"), inside it. */
function withDataUrls(script: string, urlOf: (file: string) => string): string {
  return script.replace(
    /^(registerFile\(.*?"path":")([^"]+)"/gm,
    (_, before: string, file: string) => `${before}${urlOf(file)}"`,
  );
}

/** Answers what the model would fetch from the site with what lies in the file. */
function answerFetch(answers: Readonly<Record<string, string>>): string {
  return `{const files=${JSON.stringify(answers)},ask=globalThis.fetch;globalThis.fetch=(what,...rest)=>ask(files[String(what.url??what).replace(/^.*\\/_file\\/data\\//,"")]??what,...rest)}`;
}

const resolved = (dist: string, path: string, file: string) =>
  join(dist, posix.join(posix.dirname(path), file));

function dataUrl(dist: string, path: string, file: string): string {
  const bytes = readFileSync(resolved(dist, path, file));
  return `data:${types[extname(file)] ?? "application/octet-stream"};base64,${bytes.toString("base64")}`;
}
