import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { launchBrowser } from "./find-browser.js";
import { builtSite, serveDist } from "./serve.js";
import { settled } from "./settled.js";

/** Takes README's picture of the scenario page, from the built site, to `tools/scenario.png`. */
async function takePicture(root: string): Promise<void> {
  const file = join(root, "tools/scenario.png");
  const site = await serveDist(builtSite(root));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(new URL("en/", site.url).href);
  await settled(page);
  // The first time, the typeface may have come too late to be used.
  await page.reload();
  await settled(page);
  await page.screenshot({ path: file });
  await browser.close();
  await site.close();
  console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`);
}

await takePicture(resolve(import.meta.dirname, ".."));
