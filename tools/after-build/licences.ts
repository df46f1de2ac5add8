import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** What the site ships beside the packages that its scripts hold. */
const alwaysShipped = [
  "@digdir/designsystemet-css",
  "@digdir/designsystemet-theme",
  "@fontsource-variable/inter",
  "@observablehq/framework",
  "@observablehq/inputs",
  "@observablehq/inspector",
  "@observablehq/runtime",
  "world-atlas",
];

/** The packages that a bundle was made from. */
export function packagesIn({ inputs }: Metafile): string[] {
  return Object.keys(inputs).flatMap((file) => packageOf(file) ?? []);
}

/** The package that a file lies in, or null for our own: "node_modules/a/node_modules/@b/c/d.js" is @b/c. */
function packageOf(file: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file.replaceAll("\\", "/"))?.[1] ?? null;
}

/** The licence texts of all third-party work in the built site, package by package. */
export function licences(root: string, bundled: Iterable<string>): string {
  const names = [...new Set([...alwaysShipped, ...bundled])].sort();
  return `${names.map((name) => licenceOf(join(root, "node_modules", name), name)).join("\n\n")}\n`;
}

function licenceOf(folder: string, name: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const path = join(folder, file ?? "");
  const text = file && existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  if (text === "" && typeof license !== "string") throw new Error(`${name} states no licence`);
  const kind = typeof license === "string" ? ` (${license})` : "";
  return `${"=".repeat(72)}\n${name} ${version}${kind}\n\n${text}`.trim();
}
