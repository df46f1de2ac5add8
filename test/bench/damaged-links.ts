import { resolve } from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../tools/find-browser.js";
import { builtSite, serveDist } from "../../tools/serve.js";
import { faultsOfLink, linksToOpen } from "../site/open-link.js";

declare global {
  interface Window {
    longestTask: number;
  }
}

/** Milliseconds that no page may stand still. */
const longestFreeze = 2000;

/** Pages that are open at a time. */
const atOnce = 2;

/**
 * Opens damaged links, all pages in turn, in the built site at 320 px. Ends with 1 when a page is
 * too wide, says nothing of what it does not read, writes an error, or stands still for more than
 * two seconds.
 */
async function openAll(dist: string, count: number): Promise<void> {
  const site = await serveDist(dist);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  // What is waited for comes when it comes: a slow machine is no fault.
  context.setDefaultTimeout(120_000);
  await context.addInitScript(keepLongestTask);
  const waiting = linksToOpen(count);
  const [faults, freezes]: [string[], number[]] = [[], []];
  const tell = (fault: string) => {
    faults.push(fault);
    console.log(fault);
  };
  context.on("weberror", (error) => tell(`thrown: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  const walk = async (page: Page): Promise<void> => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const { found, freeze } = await openLink(page, site.url, link);
      for (const fault of found) tell(fault);
      freezes.push(freeze);
      if (freeze > longestFreeze) tell(`${link.path}: stood still for ${freeze} ms`);
      if (freezes.length % 100 === 0)
        console.log(`${freezes.length} opened, ${faults.length} faults`);
    }
  };
  const pages = await Promise.all(Array.from({ length: atOnce }, () => context.newPage()));
  await Promise.all(pages.map(walk));
  await Promise.all([browser.close(), site.close()]);
  freezes.sort((a, b) => a - b);
  console.log(
    `${freezes.length} links: ${faults.length} faults; stood still at most ${freezes.at(-1)} ms, half of them at most ${freezes[freezes.length >> 1]} ms`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/**
 * What is wrong with a link's page, and how long it stood still, milliseconds. One that stood still
 * too long is opened twice more: a machine that does other things too is no fault of the page.
 */
async function openLink(page: Page, site: string, link: ReturnType<typeof linksToOpen>[number]) {
  const found: string[] = [];
  let freeze = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && freeze > longestFreeze; tries++) {
    for (const fault of await faultsOfLink(page, site, link))
      if (!found.includes(fault)) found.push(fault);
    freeze = Math.min(freeze, await page.evaluate(() => window.longestTask));
  }
  return { found, freeze };
}

/**
 * Keeps the longest task of a page, milliseconds, where it can be read. It has no function with a
 * name: what runs this file would call a helper for that, which the page has not.
 */
function keepLongestTask(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask, Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
}

await openAll(builtSite(resolve(import.meta.dirname, "../..")), Number(process.argv[2] ?? 5000));
