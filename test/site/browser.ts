import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/find-browser.js";

let started: Promise<Browser> | undefined;

/** The one browser of all tests that run in this process; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  started ??= launchBrowser();
  return started;
}
