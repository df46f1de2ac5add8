import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { locales } from "../src/view/core/locale.js";
import { pageIds } from "../src/view/core/page-id.js";
import { sitePages } from "../src/view/core/site-pages.js";
import { launchBrowser } from "./find-browser.js";
import { builtSite, serveDist } from "./serve.js";
import { settled } from "./settled.js";

const widths = [390, 1280] as const;
const schemes = ["light", "dark"] as const;

/**
 * Pictures of every page of the built site: both languages, phone and desktop, light and dark, in
 * test-results/shots. `npm run shots -- scenario` takes only the pages named.
 */
async function takeShots(root: string, wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !pageIds.some((known) => known === id));
  if (unknown.length > 0)
    throw new Error(`no page ${unknown.join(", ")}; expected ${pageIds.join(", ")}`);
  const folder = join(root, "test-results/shots");
  mkdirSync(folder, { recursive: true });
  const site = await serveDist(builtSite(root));
  const browser = await launchBrowser();
  for (const { id, locale, path } of locales.flatMap(sitePages))
    for (const width of widths)
      for (const scheme of schemes)
        if (wanted.length === 0 || wanted.includes(id)) {
          const file = join(folder, `${id}-${locale}-${width}-${scheme}.png`);
          await takeShot(browser, new URL(path.slice(1), site.url).href, width, scheme, file);
          console.log(file);
        }
  await browser.close();
  await site.close();
}

async function takeShot(
  browser: Browser,
  url: string,
  width: number,
  colorScheme: "light" | "dark",
  path: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      console.error(`${url}: ${message.text()}`);
  });
  page.on("pageerror", (error) => console.error(`${url}: ${error.message}`));
  await page.goto(url);
  await settled(page);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

await takeShots(resolve(import.meta.dirname, ".."), process.argv.slice(2));
