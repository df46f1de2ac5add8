import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { afterBuild } from "../../tools/after-build.js";
import { checkDist } from "../../tools/gates/dist.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

/** A page as Framework writes it, with the cell `code`; `up` leads to the root of the site. */
const page = (up: string, code: string) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A</title>
<link rel="preload" as="style" href="${up}_import/style.11111111.css">
<link rel="stylesheet" type="text/css" href="${up}_import/style.11111111.css">
<link rel="modulepreload" href="${up}_observablehq/client.11111111.js">
<script type="module">
import {define} from "${up}_observablehq/client.11111111.js";
define({id: "1", body: async () => {
${code}
}});
</script>
</head>
<body><main><h1>A</h1><!--:1:--></main></body>
</html>
`;

const chart = (up: string) =>
  `const [{chart}, {max}] = await Promise.all([import("${up}_import/components/chart.11111111.js"), import("${up}_node/d3-array@3.2.5/index.11111111.js")]);`;

const site = {
  "src/components/chart.ts":
    'import { double } from "../model/double.js";\nexport const chart = (x: number): Worker => new Worker(new URL("./sum.js", import.meta.url), { name: String(double(x)) });\nexport const unused = "not asked for";\nexport const lazy = () => import("./lazy.js");',
  "src/components/sum.ts": 'import { double } from "../model/double.js";\npostMessage(double(2));',
  "src/components/lazy.ts": 'export const text = "asked for later";',
  "src/model/double.ts": "export const double = (x: number): number => 2 * x;",
  "dist/_import/style.11111111.css": "a{color:red}",
  "dist/_import/components/chart.11111111.js": "",
  "dist/_node/d3-array@3.2.5/index.11111111.js": "",
  "dist/_observablehq/client.11111111.js":
    'export const define = (cell) => cell.body(); export const d3 = () => import("../_npm/d3@0.0.0/_esm.js");',
  "dist/index.html": page("./", chart("./")),
  "dist/en/index.html": page("../", chart("../")),
  "dist/kilder.html": page("./", ""),
};

/** Runs the step after the build on the files given; returns the folder of the site. */
async function finish(files: Readonly<Record<string, string>>): Promise<string> {
  const root = temporaryFolder(files);
  symlinkSync(resolve(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  await afterBuild(
    root,
    ({ id, locale }) =>
      id === "sources" ? null : { headline: `${id} in ${locale}`, rest: ": more" },
    { libraries: ["acorn"] },
  );
  return join(root, "dist");
}

const read = (dist: string, name: string) => readFileSync(join(dist, name), "utf8");

/** The site's scripts whose text matches the pattern. */
const scripts = (dist: string, pattern: RegExp) =>
  readdirSync(join(dist, "_import"))
    .filter((name) => name.endsWith(".js"))
    .filter((name) => pattern.test(read(dist, `_import/${name}`)));

describe("afterBuild", () => {
  it("leaves a sound site without the files it replaced", async () => {
    const dist = await finish(site);
    expect(checkDist(dist)).toEqual([]);
    expect(readdirSync(dist).sort()).toEqual([
      "404.html",
      "_import",
      "en",
      "index.html",
      "kilder.html",
      "licences.txt",
    ]);
    const files = readdirSync(join(dist, "_import")).join(" ");
    expect(files).not.toContain("11111111");
    expect(files).toMatch(/inter-[0-9a-f]{8}\.woff2 .*style-[0-9a-f]{8}\.css/);
  });

  it("says in the page, before any script, what it is about and what is wrong", async () => {
    const dist = await finish(site);
    expect(read(dist, "index.html")).toContain(
      '<h1>A</h1>\n<p class="static-lead">scenario in nb<span class="lead-rest">: more</span></p>',
    );
    expect(read(dist, "en/index.html")).toContain('<p class="static-lead">scenario in en<');
    expect(read(dist, "kilder.html")).not.toContain("static-lead");
    expect(read(dist, "index.html")).toContain("JavaScript er slått av");
    expect(read(dist, "en/index.html")).toContain("JavaScript is switched off");
  });

  it("writes a page for addresses without one, in both languages, that stands by itself", async () => {
    const html = read(await finish(site), "404.html");
    expect(html).toContain("Siden finnes ikke");
    expect(html).toContain("There is no such page");
    expect(html).not.toMatch(/src=|<link|<script/);
  });

  it("writes the licence of all that it ships", async () => {
    const text = read(await finish(site), "licences.txt");
    expect(text).toContain("SIL OPEN FONT LICENSE");
    for (const name of [
      "acorn",
      "d3-array",
      "@digdir/designsystemet-css",
      "@observablehq/framework",
    ])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)\\n\\n\\S`, "m"));
  });

  it("undoes nesting in the style sheet for older browsers", async () => {
    const nested = { ...site, "dist/_import/style.11111111.css": "a{color:red;& b{color:blue}}" };
    const dist = await finish(nested);
    const [sheet = ""] = readdirSync(join(dist, "_import")).filter((name) => name.endsWith(".css"));
    expect(read(dist, `_import/${sheet}`)).toMatch(/a\{color:red\}a b\{color:#00f\}/);
  });

  it("gives a page and its twin the same modules, asked for at once", async () => {
    const dist = await finish(site);
    const [own, twin] = ["index.html", "en/index.html"].map((name) =>
      [...read(dist, name).matchAll(/<link rel="modulepreload" href="\.{1,2}\/([^"]+)">/g)].map(
        ([, path]) => path,
      ),
    );
    expect(own?.length).toBeGreaterThan(0);
    expect(twin).toEqual(own);
    const used = [...read(dist, "index.html").matchAll(/import\("\.\/([^"]+)"\)\.then/g)];
    expect(used.map(([, path]) => path)).toEqual([own?.[0], own?.[0]]);
  });

  it("keeps out what no page asks for, and apart what is asked for later", async () => {
    const dist = await finish(site);
    expect(scripts(dist, /not asked for/)).toEqual([]);
    const [later, ...others] = scripts(dist, /asked for later/);
    expect(others).toEqual([]);
    expect(read(dist, "index.html")).not.toContain(later);
  });

  it("bundles a worker and points its page's module to it", async () => {
    const dist = await finish(site);
    const [worker = "none", ...others] = scripts(dist, /postMessage/);
    expect(others).toEqual([]);
    expect(
      scripts(dist, new RegExp(`new URL\\(.\\./${worker}.,import\\.meta\\.url\\)`)),
    ).toHaveLength(1);
    expect(read(dist, `_import/${worker}`)).not.toContain("import");
  });

  it("ships none of the libraries that Framework would fetch", async () => {
    expect(scripts(await finish(site), /_npm/)).toEqual([]);
  });

  it("writes the same bytes each time", async () => {
    const [first, second] = await Promise.all([finish(site), finish(site)]);
    const files = readdirSync(first, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(second, { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
    for (const file of files.filter((name) => /\.\w+$/.test(name)))
      expect(read(second, file), file).toBe(read(first, file));
  });

  it.each([
    ["no page", { "dist/a.css": "" }, "no page in"],
    [
      "a module of unknown origin",
      { ...site, "dist/a.html": page("./", 'import("./_import/gone.11111111.js")') },
      "_import/gone.11111111.js: can't tell what this module was made from",
    ],
    [
      "a worker that is not there",
      { ...site, "src/components/lazy.ts": 'new URL("./gone.js", import.meta.url)' },
      "gone.ts",
    ],
    [
      "a missing static module of the client",
      { ...site, "dist/_observablehq/client.11111111.js": 'export {define} from "./gone.js"' },
      'Could not resolve "./gone.js"',
    ],
  ])("refuses %s", async (_, files, problem) => {
    await expect(finish(files)).rejects.toThrow(problem);
  });
});
