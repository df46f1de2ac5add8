import { resolve } from "node:path";
import { createOptions, createSession } from "knip/session";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.js";

const root = resolve(import.meta.dirname, "../..");

/** What knip, with this project's settings, finds unused below `directory`: kind, file and name. */
async function unused(directory: string): Promise<string[]> {
  const args = { config: resolve(root, "knip.ts"), "no-progress": true };
  const options = await createOptions({ cwd: directory, isSession: true, args });
  const { issues, hasConfigLoadErrors } = (await createSession(options)).getResults();
  expect(hasConfigLoadErrors).toBe(false);
  return Object.entries(issues).flatMap(([kind, byFile]) =>
    Object.entries(byFile).flatMap(([file, bySymbol]) =>
      Object.keys(bySymbol).map((symbol) => `${kind}: ${file}: ${symbol}`),
    ),
  );
}

const site = {
  "package.json": '{"name": "x", "type": "module"}',
  "src/index.md": '```js\nimport { a } from "/components/a.js";\ndisplay(a);\n```\n',
  "src/style.css": '@import "./style/one.css";\n',
  "src/style/one.css": "",
  "src/components/a.ts": 'import { b } from "./b.js";\nexport const a = b;\n',
  "src/components/b.ts": "export const b = 1;\n",
};

// The limit is for a machine that builds the site meanwhile.
describe("the gate on what nobody uses", { timeout: 240_000 }, () => {
  it("finds nothing in this project", async () => {
    expect(await unused(root)).toEqual([]);
  });

  it("finds files, style sheets, exports and packages, and takes a page's imports for use", async () => {
    const found = await unused(
      temporaryFolder({
        ...site,
        "package.json": '{"dependencies": {"d3-array": "3.2.5"}}',
        "src/style/two.css": "",
        "src/components/b.ts": "export const b = 1;\nexport const d = 2;\n",
        "src/components/c.ts": "export const c = 1;\n",
      }),
    );
    expect(found.sort()).toEqual([
      "dependencies: package.json: d3-array",
      "exports: src/components/b.ts: d",
      "files: src/components/c.ts: src/components/c.ts",
      "files: src/style/two.css: src/style/two.css",
    ]);
  });
});
