import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pageIds } from "../../src/view/core/page-id.js";
import { twinPages } from "../../src/view/core/site-pages.js";
import { checkTwins } from "../../tools/gates/twins.js";
import { temporaryFolder } from "./temporary-folder.js";

const page = ["/", "/en/"] as const;

describe("checkTwins", () => {
  it("finds nothing in this project", () => {
    const twins = pageIds.map((id) => twinPages(id).map(({ path }) => path));
    expect(checkTwins(resolve(import.meta.dirname, "../.."), twins)).toEqual([]);
  });

  it("accepts other words around the same code", () => {
    const root = temporaryFolder({
      "src/index.md": "# Hei\n```js\ndisplay(1);\n```\nTall: ${1 + 1}\n",
      "src/en/index.md": "# Hello, you\n\n```js\ndisplay(1);\n```\n\nNumber: ${1 + 1}!\n",
    });
    expect(checkTwins(root, [page])).toEqual([]);
  });

  it.each([
    ["another block", "```js\ndisplay(2);\n```\n${1 + 1}", "differ in their code 1: display(1);"],
    ["another expression", "```js\ndisplay(1);\n```\n${1 + 2}", "differ in their code 2: 1 + 1"],
    ["another attribute", "```js echo\ndisplay(1);\n```\n${1 + 1}", "differ in their code 1"],
    ["a piece less", "```js\ndisplay(1);\n```\n", "src/index.md has 2 pieces of code, src/en"],
  ])("finds %s", (_, twin, problem) => {
    const root = temporaryFolder({
      "src/index.md": "```js\ndisplay(1);\n```\n${1 + 1}",
      "src/en/index.md": twin,
    });
    expect(checkTwins(root, [page])).toEqual([expect.stringContaining(problem)]);
  });

  it("finds a twin that is not there", () => {
    const root = temporaryFolder({ "src/index.md": "" });
    expect(checkTwins(root, [page])).toEqual(["src/en/index.md does not exist"]);
  });
});
