import { type HTMLElement, parse, TextNode } from "node-html-parser";

/** Parses a built page; throws unless it would be written back byte for byte. */
export function parsePage(name: string, html: string): HTMLElement {
  const page = parse(html, {
    comment: true,
    lowerCaseTagName: false,
    blockTextElements: { script: true, style: true, pre: true },
  });
  if (page.toString() !== html)
    throw new Error(`${name}: the page would change when parsed; is an element not closed?`);
  return page;
}

/** The only element that `selector` finds in the page; throws when there is none or several. */
export function onlyElement(name: string, page: HTMLElement, selector: string): HTMLElement {
  const [found, second] = page.querySelectorAll(selector);
  if (!found || second)
    throw new Error(`${name}: expected one ${selector}, found ${found ? "several" : "none"}`);
  return found;
}

/** The scripts that stand in the page itself. */
export function inlineScripts(page: HTMLElement): HTMLElement[] {
  return page.querySelectorAll("script").filter((script) => !script.hasAttribute("src"));
}

/** The module script in which Framework defines the page's cells. */
export function cellScript(name: string, page: HTMLElement): HTMLElement {
  const scripts = inlineScripts(page).filter(
    (script) =>
      script.getAttribute("type") === "module" && script.rawText.includes("_observablehq/client."),
  );
  const [found, second] = scripts;
  if (!found || second) throw new Error(`${name}: expected one script with the page's cells`);
  return found;
}

/** Replaces the text of a script as it is: a script is no HTML, whatever it may look like. */
export function setScript(script: HTMLElement, text: string): void {
  script.childNodes = [new TextNode(text, script)];
}

/** Path from the page `name` ("en/sources.html") to `target` ("_import/x.js"), both below dist. */
export function relativeTo(name: string, target: string): string {
  const up = "../".repeat(name.split("/").length - 1);
  return `${up || "./"}${target}`;
}
