import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.js";

const root = resolve(import.meta.dirname, "../..");

/** What knip, with this project's settings, finds unused below `directory`. */
function unused(directory: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/knip/bin/knip.js"),
      ...["--directory", directory, "--config", join(root, "knip.ts")],
      ...["--no-config-hints", "--no-progress"],
    ],
    { cwd: root, encoding: "utf8" },
  );
  return `${stdout}${stderr}`;
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
  it("finds nothing in this project", () => {
    expect(unused(root)).toBe("");
  });

  it("finds files, style sheets, exports and packages, and takes a page's imports for use", () => {
    const root = temporaryFolder({
      ...site,
      "package.json": '{"dependencies": {"d3-array": "3.2.5"}}',
      "src/style/two.css": "",
      "src/components/b.ts": "export const b = 1;\nexport const d = 2;\n",
      "src/components/c.ts": "export const c = 1;\n",
    });
    const [files, packages, exports] = unused(root)
      .split(/^Unused .*\n/m)
      .slice(1);
    expect(files).toMatch(/^src\/components\/c\.ts\s+src\/style\/two\.css\s*$/);
    expect(packages).toMatch(/^d3-array .*\s*$/);
    expect(exports).toMatch(/^d .*\s*$/);
  });
});
