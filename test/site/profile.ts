import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { sharedBrowser } from "./browser.js";

/** A browser's profile with one page, and what goes wrong in any of its pages, as it happens. */
export interface Profile {
  readonly page: Page;
  readonly problems: string[];
  /** Lets another visit have it. */
  handOn(): void;
  drop(): Promise<void>;
}

/** Profiles that no visit has now, by what can't be changed in one that is there. */
const idle = new Map<string, Profile[]>();

/**
 * A profile as good as new: one that another visit is done with, emptied of all that the site has
 * stored, or a new one. (To start one takes a second or two, to empty one some milliseconds.)
 * `site` is the address that the visit is to, and the only one that its pages may ask.
 */
export async function emptyProfile(site: string, options: BrowserContextOptions): Promise<Profile> {
  const key = JSON.stringify([site, options]);
  const known = idle.get(key)?.pop();
  if (known !== undefined) {
    await empty(known.page, site);
    known.problems.length = 0;
    return known;
  }
  const context = await (await sharedBrowser()).newContext(options);
  // What is waited for comes when it comes: a slow machine fails no test.
  context.setDefaultTimeout(120_000);
  const problems = collectProblems(context, site);
  const page = await context.newPage();
  const profile: Profile = {
    page,
    problems,
    handOn: () => idle.set(key, [...(idle.get(key) ?? []), profile]),
    drop: () => context.close(),
  };
  return profile;
}

/** Leaves the page, and takes away what it stored and what a test has set up in its profile. */
async function empty(page: Page, site: string): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ["request", "console", "pageerror"] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  // Where the pointer was left, something of the next page would be pointed at.
  await page.mouse.move(0, 0);
  // A file of the site's without scripts: its storage is there, and nobody writes to it.
  await page.goto(new URL("charts/style.css", site).href);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const drop = ({ name = "" }: IDBDatabaseInfo) =>
      new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = done;
        request.onerror = fail;
      });
    await Promise.all((await indexedDB.databases()).map(drop));
  });
}

/** A browser asks for it by itself where a page, or a file shown as one, names no other. */
const isIcon = (url: string) => url.endsWith("/favicon.ico");

function collectProblems(context: BrowserContext, site: string): string[] {
  const problems: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) problems.push(`asked for ${url}`);
  });
  context.on("console", (message) => {
    if (isIcon(message.location().url)) return;
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      problems.push(`${response.status()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left gives up what it was still asking for: no fault of the page's.
    if (reason !== "net::ERR_ABORTED") problems.push(`${reason} ${request.url()}`);
  });
  return problems;
}
