import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, CDPSession, Page } from "playwright-core";
import type {} from "./page-probe.js";

/** What one visit to the scenario page gave. Times in milliseconds, sizes in bytes. */
export interface PageMeasures {
  /** From each input of a dragged slider to the painted frame. */
  readonly frames: readonly number[];
  /** From each of them to the frame that showed it in the sentence or the key figures. */
  readonly written: readonly number[];
  /** Interaction to Next Paint over key presses on the slider. */
  readonly inp: number;
  readonly layoutShift: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  /** Requests to any host but the site's own. */
  readonly foreignRequests: number;
  /** How many charts' cards the slider changes. */
  readonly cards: number;
}

const moves = 60;
const presses = 40;

/** Opens the scenario page at `url`, slows the processor down, and uses a slider by mouse and key. */
export async function measurePage(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<PageMeasures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session, new URL(url).origin);
  await page.addInitScript({ content: await probeScript() });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(url, { waitUntil: "networkidle" });
  const cards = await learnCards(page);
  await dragSlider(page);
  const dragged = await page.evaluate(() => ({
    frames: window.probe.frames.slice(),
    written: window.probe.written.slice(),
  }));
  await pressKeys(page);
  const vitals = await page.evaluate(() => window.probe.vitals);
  await context.close();
  return {
    ...dragged,
    inp: vitals.INP ?? Number.NaN,
    layoutShift: vitals.CLS ?? 0,
    ...traffic,
    cards,
  };
}

/** Source of the probe that runs in the page. */
async function probeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "page-probe.ts")],
    bundle: true,
    format: "iife",
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error("the probe was not bundled");
  return output.text;
}

interface Traffic {
  scriptBytes: number;
  allBytes: number;
  requests: number;
  foreignRequests: number;
}

/** Sums that grow as the page loads: bytes as they came over the wire, headers included. */
async function watchTraffic(session: CDPSession, origin: string): Promise<Traffic> {
  const traffic: Traffic = { scriptBytes: 0, allBytes: 0, requests: 0, foreignRequests: 0 };
  const scripts = new Set<string>();
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!/^https?:/.test(request.url)) return;
    traffic.requests += 1;
    if (new URL(request.url).origin !== origin) traffic.foreignRequests += 1;
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.mimeType === "text/javascript") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic.allBytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  return traffic;
}

const slider = (page: Page) => page.locator('input[type="range"]').first();

/** Moves the slider once, unmeasured, to learn how many charts follow it. */
async function learnCards(page: Page): Promise<number> {
  await slider(page).focus();
  await page.evaluate(() => window.probe.startLearning());
  await page.keyboard.press("ArrowRight");
  // Nothing tells when a page that is not ours to change has drawn its last chart.
  await page.waitForTimeout(1000);
  return page.evaluate(() => window.probe.stopLearning());
}

/** Drags the slider's thumb to and fro; press and moves wait for the last one's frame. */
async function dragSlider(page: Page): Promise<void> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("the slider can't be seen");
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * share;
  const settled = () => page.evaluate(() => window.probe.settled());
  await page.mouse.move(at(0.3), y);
  await page.mouse.down();
  await settled();
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(at(0.3 + 0.4 * Math.abs(Math.sin(move))), y);
    await settled();
  }
  await page.mouse.up();
}

/** Presses arrow keys on the slider; the next press waits for the last one's frame. */
async function pressKeys(page: Page): Promise<void> {
  await slider(page).focus();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await page.evaluate(() => window.probe.settled());
  }
}
