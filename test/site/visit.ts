import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { settled } from "../../tools/settled.js";
import { sharedBrowser } from "./browser.js";

export { settled };

/** How a page is opened; what is left out is as on an ordinary desktop. */
export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Whether there is a finger and no pointer. */
  readonly touch?: boolean;
  /** Whether the site lies in a folder of its host. */
  readonly inFolder?: boolean;
  /** Brings the new page to its address, in place of just going there. */
  readonly arrive?: (page: Page, url: string) => Promise<void>;
}

/** A page in a fresh profile, and what has gone wrong in it. */
export interface Visit {
  readonly page: Page;
  /**
   * Throws when, since the last check, the page wrote an error or a warning to the console, threw,
   * broke its security policy, showed a failed cell, got anything but success for a request, or
   * asked for anything from another host (which it does not get).
   */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page at `path` ("/", "/en/sources?v=1") and waits until it stands still. */
export async function openVisit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const site = inject(options.inFolder ? "folderUrl" : "siteUrl");
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    locale: "nb-NO",
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  });
  try {
    const problems = await collectProblems(context, site);
    if (!options.arrive) await withTypeface(context);
    const page = await context.newPage();
    const { href } = new URL(path.slice(1), site);
    await (options.arrive ? options.arrive(page, href) : page.goto(href));
    await settled(page);
    return { page, check: () => check(path, page, problems), close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** A page that is painted before its typeface is there does without it: a test must not hang on that. */
async function withTypeface(context: BrowserContext): Promise<void> {
  await context.route(/\/style-[0-9a-f]+\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("font-display:optional", "font-display:block");
    await route.fulfill({ response, body });
  });
}

async function check(path: string, page: Page, problems: string[]): Promise<void> {
  const found = problems.splice(0);
  for (const text of await page.locator(".observablehq--error").allTextContents())
    found.push(`failed cell: ${text}`);
  if (found.length > 0) throw new Error(`${path}:\n${found.join("\n")}`);
}

/** Opens a page, hands it to `body`, and fails when anything went wrong from first to last. */
export async function visit(
  path: string,
  options: VisitOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, check, close } = await openVisit(path, options);
  try {
    await body(page);
    await check();
  } finally {
    await close();
  }
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
