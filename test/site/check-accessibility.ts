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

/** What is looked at; what is left out is the whole page, by all rules. */
interface Asked {
  /** The part that is looked at, as a selector: what stands around it is looked at elsewhere. */
  readonly within?: string;
  /** The names of the rules that are asked. */
  readonly rules?: readonly string[];
}

/** What axe finds wrong with the page as it stands: "rule: element". */
export async function checkAccessibility(
  page: Page,
  { within = "html", rules = [] }: Asked = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(runAxe, { within, rules });
}

/** Runs in the page. */
async function runAxe({ within, rules }: Required<Asked>) {
  const only = rules.length === 0 ? {} : { runOnly: [...rules] };
  // Else it writes out the HTML of all that it looks at, the whole page's once a rule.
  window.axe.configure({ noHtml: true });
  const { violations } = await window.axe.run(
    { include: [within] },
    { resultTypes: ["violations"], selectors: false, elementRef: true, ...only },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ element }) => `${id}: ${help}: ${element?.outerHTML.slice(0, 200)}`),
  );
}
