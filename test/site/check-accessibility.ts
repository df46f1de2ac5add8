import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    readonly axe: typeof import("axe-core");
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose answer depends on whether it is light or dark. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong with the page as it stands: "rule: element".
 *
 * @param except what is left out, as a selector
 * @param rules the names of the rules that are asked; without them all are
 */
export async function checkAccessibility(
  page: Page,
  except = "none",
  rules: readonly string[] | null = null,
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(runAxe, { except, rules });
}

/** Runs in the page. */
async function runAxe(asked: { except: string; rules: readonly string[] | null }) {
  const where = { include: ["html"], exclude: [asked.except] };
  const only = asked.rules === null ? {} : { runOnly: [...asked.rules] };
  const { violations } = await window.axe.run(where, {
    resultTypes: ["violations"],
    selectors: false,
    ...only,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
  );
}
