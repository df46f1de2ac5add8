import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../../tools/find-browser.js";

/** How a page is opened; what is left out is as on an ordinary desktop. */
export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
  /** Whether the site lies in a folder of its host. */
  readonly inFolder?: boolean;
}

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/**
 * Opens the page at `path` ("/", "/en/sources?v=1") in a fresh profile, waits until it stands
 * still, and hands it to `body`. Fails when, from first to last, the page writes an error or a
 * warning to the console, throws, breaks its security policy, shows a failed cell, gets anything
 * but success for a request, or asks for anything from another host (which it does not get).
 */
export async function visit(
  path: string,
  options: VisitOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  if (!browser) throw new Error("the browser has not started");
  const site = inject(options.inFolder ? "folderUrl" : "siteUrl");
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    locale: "nb-NO",
  });
  try {
    const problems = await collectProblems(context, site);
    const page = await context.newPage();
    if (options.print) await page.emulateMedia({ media: "print" });
    await page.goto(new URL(path.slice(1), site).href);
    await settled(page);
    await body(page);
    for (const text of await page.locator(".observablehq--error").allTextContents())
      problems.push(`failed cell: ${text}`);
    if (problems.length > 0) throw new Error(`${path}:\n${problems.join("\n")}`);
  } finally {
    await context.close();
  }
}

/** Resolves when no cell of the page is loading any more and what it shows has been painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The list to which problems of every page of the context are added as they happen. */
async function collectProblems(context: BrowserContext, site: string): Promise<string[]> {
  const problems: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(site) && !/^(data|blob):$/.test(url.protocol),
    (route) => {
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left gives up what it was still asking for: no fault of the page's.
    if (reason !== "net::ERR_ABORTED") problems.push(`${reason} ${request.url()}`);
  });
  return problems;
}
