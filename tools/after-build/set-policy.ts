import { createHash } from "node:crypto";
import type { HTMLElement } from "node-html-parser";
import { inlineScripts, onlyElement } from "./html-page.js";

/**
 * Writes a Content-Security-Policy into the page: nothing from other hosts, and no script but the
 * site's files and those that stand in this very page. Call it last: it holds hashes of the scripts.
 * Notebooks alone may run code made from text and have styles of their own: `d3-dsv` and arquero's
 * expressions make functions, Plot and Inputs write styles, and Inputs handlers as attributes.
 */
export function setPolicy(name: string, page: HTMLElement, { isNotebook = false } = {}): void {
  if (!isNotebook) refuseInline(name, page);
  const scripts = inlineScripts(page).map(({ rawText }) => `'sha256-${digest(rawText)}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}${isNotebook ? " 'unsafe-eval'" : ""}`,
    ...(isNotebook ? ["script-src-attr 'unsafe-inline'"] : []),
    `style-src 'self'${isNotebook ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  onlyElement(name, page, "meta[charset]").insertAdjacentHTML(
    "afterend",
    `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64");

/** Throws on what the policy would silently switch off. */
function refuseInline(name: string, page: HTMLElement): void {
  for (const element of page.querySelectorAll("*")) {
    if (element.rawTagName === "style") throw new Error(`${name}: has a <style> element`);
    for (const attribute of Object.keys(element.attributes))
      if (attribute === "style" || /^on[a-z]/.test(attribute))
        throw new Error(`${name}: <${element.rawTagName}> has the attribute ${attribute}`);
  }
}
