import { describe, expect, it } from "vitest";
import { checkTwins } from "../../tools/gates/twins.js";
import { temporaryFolder } from "./temporary-folder.js";

const page = ["/", "/en/"] as const;

describe("checkTwins", () => {
  it("accepts other words around the same code", () => {
    const root = temporaryFolder({
      "src/index.md": "# Hei\n```js\ndisplay(1);\n```\nTall: ${1 + 1}\n",
      "src/en/index.md": "# Hello, you\n\n```js\ndisplay(1);\n```\n\nNumber: ${1 + 1}!\n",
    });
    expect(checkTwins(root, [page])).toEqual([]);
  });

  it.each([
    [
      "another block",
      "Hi\n```js\ndisplay(2);\n```\n${1 + 1}",
      "src/en/index.md:3 has js: display(2);, and src/index.md:2 has js: display(1);",
    ],
    ["another expression", "```js\ndisplay(1);\n```\n${1 + 2}", "src/en/index.md:4 has 1 + 2, and"],
    [
      "another attribute",
      "```js echo\ndisplay(1);\n```\n${1 + 1}",
      "src/en/index.md:2 has js echo: d",
    ],
    [
      "a piece less",
      "```js\ndisplay(1);\n```\n",
      "src/en/index.md:4 has no more code, and src/index.md:4 has 1 + 1",
    ],
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
