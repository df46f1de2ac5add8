import { describe, expect, it } from "vitest";
import { checkDist } from "../../tools/gates/dist.js";
import { temporaryFolder } from "./temporary-folder.js";

const sound = {
  "index.html":
    '<link href="./_import/style.css"><a href="./kilder?a=1#b">x</a><a href="./en/">y</a><a href="https://ssb.no">z</a><script type="module">import {a} from "./_import/a.js"; import("./_import/b.js");</script>',
  "kilder.html": "",
  "en/index.html": '<a href="../">x</a>',
  "_import/a.js": 'import "./b.js"; define(["display"], 1); export const a = 1;',
  "_import/b.js": "",
  "_import/style.css": "a{background:url(data:image/png;base64,aa)} b{src:url('inter.woff2')}",
  "_import/inter.woff2": "",
  "_file/a.json": "[1]",
};

describe("checkDist", () => {
  it("finds nothing in a sound site", () => {
    expect(checkDist(temporaryFolder(sound))).toEqual([]);
  });

  it.each([
    [
      "a page that Framework could not read",
      { "a.html": '<div class="x observablehq--error">SyntaxError: no</div>' },
      "a.html: SyntaxError: no",
    ],
    ["a dead link", { "a.html": '<a href="./none">' }, "a.html: ./none does not exist"],
    ["a dead image", { "a.html": '<img src="x.png">' }, "a.html: x.png does not exist"],
    ["an absolute link", { "a.html": '<a href="/kilder">' }, "would not work under a sub-path"],
    [
      "an import that stayed TypeScript",
      { "a.html": '<script type="module">import("./_import/a.ts")</script>' },
      'expected an import of a relative .js, got "./_import/a.ts"',
    ],
    [
      "an import that stayed bare",
      { "_import/c.js": 'import "d3"' },
      '_import/c.js: expected an import of a relative .js, got "d3"',
    ],
    ["a missing module", { "_import/c.js": 'import("./d.js")' }, "./d.js does not exist"],
    [
      "a missing data file",
      {
        "a.html":
          '<script>\nregisterFile("./b.json", {"name":"./b.json","path":"./_file/b.1.json","size":3});</script>',
      },
      "a.html: ./_file/b.1.json does not exist",
    ],
    ["a missing font", { "a.css": "a{src:url(none.woff2)}" }, "a.css: none.woff2 does not exist"],
    ["noise in a loader's output", { "_file/b.json": "warning\n[1]" }, "_file/b.json: Unexpected"],
    ["an empty output", { "_file/b.json": "" }, "_file/b.json: Unexpected end"],
  ])("finds %s", (_, files, problem) => {
    const problems = checkDist(temporaryFolder({ ...sound, ...files }));
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it("does not accept an empty site", () => {
    expect(checkDist(temporaryFolder({}))).toEqual([expect.stringContaining("no page was built")]);
  });
});
