import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import type { Page } from "playwright-core";
import { twinPages } from "../src/view/core/site-pages.js";
import { onlyElement, parsePage } from "./after-build/html-page.js";
import { findBrowser, launchBrowser } from "./find-browser.js";
import { serveDist } from "./serve.js";
import { settled } from "./settled.js";

/** What of a part is not seen, and the attributes by which the rest looks as it does. */
const kept = {
  unseen: "dialog, [hidden], details:not([open]) > :not(summary), .ds-sr-only",
  looks:
    /^(class|type|value|checked|min|max|step|placeholder|open|data-.+|aria-(pressed|checked|disabled)|d|r|[xy][12]?|d[xy]|c[xy]|width|height|viewBox|transform|visibility|text-anchor|fill|stroke.*)$/
      .source,
};

/** Where the chart is as wide as on a screen, and as on a phone: pixels. */
const windows = {
  wide: { width: 1280, height: 720 },
  narrow: { width: 390, height: 844 },
} as const;

/**
 * Puts what the scenario page shows in its first view into the built page, so that it is painted
 * before the scripts have come, and is there for who has none: a copy that can't be pressed, which
 * the page takes away when the live one stands. Without a browser there is none.
 */
export async function addFirstView(root: string): Promise<void> {
  if (findBrowser() === null) return;
  const site = await serveDist(join(root, "dist"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    for (const { path } of twinPages("scenario")) {
      await page.setViewportSize(windows.wide);
      await page.goto(new URL(path.slice(1), site.url).href);
      insert(join(root, "dist", path, "index.html"), await firstView(page));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The figures and the cockpit, with the chart as it is in a wide window and in a narrow one. */
async function firstView(page: Page): Promise<readonly HTMLElement[]> {
  await settled(page);
  const parts = [await copyOf(page, ".scenario-figures"), await copyOf(page, ".cockpit")];
  for (const part of parts) {
    part.classList.add("first-view");
    part.setAttribute("inert", "");
    part.setAttribute("aria-hidden", "true");
  }
  await page.setViewportSize(windows.narrow);
  await settled(page);
  const narrow = await copyOf(page, ".cockpit svg.plot");
  const [wide] = parts.flatMap((part) => part.querySelectorAll("svg.plot"));
  if (wide === undefined) throw new Error("the cockpit has no chart");
  fitTo("wide", wide);
  wide.insertAdjacentHTML("afterend", fitTo("narrow", narrow).toString());
  return parts;
}

/** A chart that follows the size it is given, in one kind of window. */
function fitTo(window: keyof typeof windows, plot: HTMLElement): HTMLElement {
  for (const size of ["width", "height"]) plot.removeAttribute(size);
  return plot.setAttribute("data-window", window);
}

async function copyOf(page: Page, selector: string): Promise<HTMLElement> {
  const html = await page.locator(selector).evaluate((part, { unseen, looks }) => {
    for (const input of part.querySelectorAll("input")) {
      input.setAttribute("value", input.value);
      input.toggleAttribute("checked", input.checked);
    }
    const copy = part.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll(unseen)) hidden.remove();
    for (const one of [copy, ...copy.querySelectorAll("*")])
      for (const { name } of [...one.attributes])
        if (!new RegExp(looks).test(name)) one.removeAttribute(name);
    return copy.outerHTML;
  }, kept);
  // Without its comments, by which Framework would find its cells.
  const [copy] = parse(html, { lowerCaseTagName: false }).querySelectorAll("*");
  if (copy === undefined) throw new Error(`${selector} could not be copied`);
  return copy;
}

function insert(file: string, parts: readonly HTMLElement[]): void {
  const page = parsePage(file, readFileSync(file, "utf8"));
  onlyElement(file, page, ".scenario-head").insertAdjacentHTML("afterend", `\n${parts.join("\n")}`);
  writeFileSync(file, page.toString());
}
