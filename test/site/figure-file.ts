import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Presses what starts a download, and gives the file. */
export async function download(page: Page, start: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), start.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Downloads a figure in the format of that name, "(SVG)". */
export async function figureFile(page: Page, figure: Locator, format: string) {
  await figure.locator(".menu > summary").click();
  return download(page, figure.getByRole("button", { name: format }));
}
