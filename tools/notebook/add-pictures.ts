import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findBrowser, launchBrowser } from "../find-browser.js";
import { serveDist } from "../serve.js";
import { settled } from "../settled.js";
import { failedCells } from "./failed-cells.js";
import { listNotebooks } from "./files.js";

/** What a notebook is pictured by: its first chart that can be seen, else its first lines. */
const charts = "#observablehq-main :is(.figure-body, svg)";

/**
 * Opens every notebook in `dist`, and takes a picture of each for the gallery. Resolves to
 * what failed, a line a cell with file and line. Without a browser no cell is run and there are no
 * pictures; a line says so.
 */
export async function addPictures(root: string): Promise<string[]> {
  if (findBrowser() === null) {
    console.log(
      "No Chromium or Chrome: notebooks are not run, and get no pictures in the gallery.",
    );
    return [];
  }
  const folder = join(root, "dist/_file/notebooks");
  mkdirSync(folder, { recursive: true });
  const site = await serveDist(join(root, "dist"));
  const browser = await launchBrowser();
  const problems: string[] = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 520, height: 900 },
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    // One after another: a slow machine that is asked for all at once answers none in time. In one
    // page, which has what they share from the first on.
    for (const { name } of listNotebooks(root).cards)
      problems.push(
        ...(await takePicture(
          page,
          new URL(`notebooks/${name}`, site.url).href,
          join(folder, `${name}.png`),
        )),
      );
    return problems;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Where the text of a notebook without a chart begins, in the shape of the gallery's pictures. */
async function firstLines(page: Page) {
  const box = await page.locator("#observablehq-main").boundingBox();
  const { x, y, width } = box ?? { x: 0, y: 0, width: 680 };
  return { x, y, width, height: width / 1.6 };
}

/** Resolves to the cells that failed. */
async function takePicture(page: Page, url: string, path: string): Promise<string[]> {
  await page.goto(url);
  await settled(page);
  const [chart] = await page.locator(charts).filter({ visible: true }).all();
  if (chart) await chart.screenshot({ path });
  else await page.screenshot({ path, clip: await firstLines(page) });
  return failedCells(page);
}
