import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    readonly axe: typeof import("axe-core");
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe, with all its rules, finds wrong with the page as it stands: "rule: element".
 *
 * @param except what is left out, as a selector
 */
export async function checkAccessibility(page: Page, except = "none"): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (exclude) => {
    const where = { include: ["html"], exclude: [exclude] };
    const { violations } = await window.axe.run(where, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
    );
  }, except);
}
