import type { Page } from "playwright-core";
import { inject } from "vitest";
import { settled } from "../../tools/settled.js";
import { emptyProfile } from "./profile.js";

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
  /** Whether the visit leaves in the page what can't be undone: a clock, a script that runs first. */
  readonly marksProfile?: boolean;
  /** Brings the new page to its address, in place of just going there. */
  readonly arrive?: (page: Page, url: string) => Promise<void>;
}

/** A page in a profile that has nothing stored, and what has gone wrong in it. */
export interface Visit {
  readonly page: Page;
  /**
   * Throws when, since the last check, the page wrote an error or a warning to the console, threw,
   * broke its security policy, showed a failed cell, got anything but success for a request, or
   * asked for anything from another host (which it does not get).
   */
  check(): Promise<void>;
  close(): Promise<void>;
  /** Closes it too, and lets another visit have the profile, emptied. */
  handOn(): void;
}

/** Opens the page at `path` ("/", "/en/sources?v=1") and waits until it stands still. */
export async function openVisit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const {
    width = 1280,
    height = 900,
    dark = false,
    reducedMotion = false,
    touch = false,
  } = options;
  // The one at the root has its typeface at once; what comes late is seen as readers see it.
  const site = inject(options.inFolder || options.arrive ? "folderUrl" : "siteUrl");
  const { page, problems, handOn, drop } = await emptyProfile(site, {
    locale: "nb-NO",
    hasTouch: touch,
    isMobile: touch,
  });
  try {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      media: null,
      forcedColors: null,
      colorScheme: dark ? "dark" : "light",
      reducedMotion: reducedMotion ? "reduce" : "no-preference",
    });
    const { href } = new URL(path.slice(1), site);
    await (options.arrive ? options.arrive(page, href) : page.goto(href));
    await settled(page);
  } catch (error) {
    await drop();
    throw error;
  }
  return { page, check: () => check(path, page, problems), close: drop, handOn };
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
  const { page, check, close, handOn } = await openVisit(path, options);
  try {
    await body(page);
    await check();
  } catch (error) {
    await close();
    throw error;
  }
  if (options.marksProfile) await close();
  else handOn();
}
