import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { twinPages } from "../src/view/core/site-pages.js";
import { onlyElement, parsePage } from "./after-build/html-page.js";
import { findBrowser, launchBrowser } from "./find-browser.js";
import { serveDist } from "./serve.js";
import { settled } from "./settled.js";

/** The parts of the scenario page that are in view at once, as its style sheet calls them. */
const parts = [".scenario-figures", ".cockpit"];

/** What of them is not seen, and the attributes by which the rest looks as it does. */
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
      await settled(page);
      const copies = await page.evaluate(copyParts, { parts, ...kept });
      const wide = await page.evaluate(copyPlot, { window: "wide", ...kept });
      await page.setViewportSize(windows.narrow);
      await settled(page);
      const narrow = await page.evaluate(copyPlot, { window: "narrow", ...kept });
      const html = copies.join("\n").replace("<plot></plot>", wide + narrow);
      insert(join(root, "dist", path, "index.html"), html);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page. */
function copyParts({ parts, unseen, looks }: typeof kept & { readonly parts: string[] }) {
  return parts.map((selector) => {
    const part = document.querySelector(selector);
    if (part === null) throw new Error(`${selector} is not there`);
    for (const input of part.querySelectorAll("input")) {
      input.setAttribute("value", input.value);
      input.toggleAttribute("checked", input.checked);
    }
    const copy = part.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll(unseen)) hidden.remove();
    for (const one of [copy, ...copy.querySelectorAll("*")])
      for (const { name } of [...one.attributes])
        if (!new RegExp(looks).test(name)) one.removeAttribute(name);
    copy.querySelector("svg.plot")?.replaceWith(document.createElement("plot"));
    copy.classList.add("first-view");
    copy.setAttribute("inert", "");
    copy.setAttribute("aria-hidden", "true");
    return copy.outerHTML;
  });
}

/** Runs in the page: the chart, which follows the width it is given. */
function copyPlot({ window, looks }: typeof kept & { readonly window: string }): string {
  const plot = document.querySelector(".cockpit svg.plot")?.cloneNode(true) as Element;
  for (const one of [plot, ...plot.querySelectorAll("*")])
    for (const { name } of [...one.attributes])
      if (!new RegExp(looks).test(name)) one.removeAttribute(name);
  for (const size of ["width", "height"]) plot.removeAttribute(size);
  plot.setAttribute("data-window", window);
  return plot.outerHTML;
}

function insert(file: string, html: string): void {
  const page = parsePage(file, readFileSync(file, "utf8"));
  onlyElement(file, page, ".scenario-head").insertAdjacentHTML("afterend", `\n${html}`);
  writeFileSync(file, page.toString());
}
