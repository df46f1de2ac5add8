import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleModules } from "./bundle-modules.js";

/**
 * Writes the charts that other sites can embed: `dist/charts/<name>.js` for each module in
 * `src/charts`, under names that stay when the site is built anew, and the style sheet they ask
 * for. Returns the packages that they hold something of.
 */
export async function addCharts(root: string): Promise<readonly string[]> {
  const folder = join(root, "src/charts");
  if (!existsSync(folder)) return [];
  const names = chartNames(root);
  const entries = names.map((name): [string, string] => [
    `charts-${name}`,
    `export { chart } from ${JSON.stringify(join(folder, `${name}.ts`))};`,
  ]);
  const bundles = await bundleModules(root, new Map(entries), []);
  mkdirSync(join(root, "dist/charts"), { recursive: true });
  for (const name of names) {
    const file = bundles.get(`charts-${name}`)?.modules[0];
    writeFileSync(join(root, `dist/charts/${name}.js`), `export { chart } from "../${file}";\n`);
  }
  writeFileSync(join(root, "dist/charts/style.css"), styleInShadow(join(root, "dist")));
  return [...bundles.values()].flatMap(({ packages }) => packages);
}

const chartNames = (root: string) =>
  readdirSync(join(root, "src/charts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "embedded");

/** The site's style sheet with what it says of the whole page said of the shadow tree's host. */
function styleInShadow(dist: string): string {
  const [file] = readdirSync(join(dist, "_import")).filter((name) => /^style-.+\.css$/.test(name));
  if (file === undefined) throw new Error("dist/_import holds no style sheet");
  const text = readFileSync(join(dist, "_import", file), "utf8");
  return text.replace(/^@font-face\{.*?\}\n/, "").replaceAll(":root", ":host");
}
