import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findBrowser, launchBrowser } from "../find-browser.js";
import { serveDist } from "../serve.js";
import { settled } from "../settled.js";
import { listNotebooks } from "./files.js";

/** What a notebook is pictured by: its first chart that can be seen. */
const charts = "#observablehq-main :is(.figure-body, svg)";

/**
 * Takes a picture of the first chart of every notebook in `dist`, for the gallery. Without a browser
 * there are none, and the gallery does without; a line says so.
 */
export async function addPictures(root: string): Promise<void> {
  if (findBrowser() === null)
    return console.log("No Chromium or Chrome: the notebooks get no pictures in the gallery.");
  const folder = join(root, "dist/_file/notebooks");
  mkdirSync(folder, { recursive: true });
  const site = await serveDist(join(root, "dist"));
  const browser = await launchBrowser();
  try {
    // One after another: a slow machine that is asked for all at once answers none in time.
    for (const { name } of listNotebooks(root).cards)
      await takePicture(
        browser,
        new URL(`notebooks/${name}`, site.url).href,
        join(folder, `${name}.png`),
      );
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takePicture(browser: Browser, url: string, path: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 680, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(url);
  await settled(page);
  const [chart] = await page.locator(charts).filter({ visible: true }).all();
  await chart?.screenshot({ path });
  await page.close();
}
