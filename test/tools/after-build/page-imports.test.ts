import { describe, expect, it } from "vitest";
import { findPageImports } from "../../../tools/after-build/page-imports.js";

/** Target and names of each import in a script of dist/en/sources.html. */
const find = (script: string) =>
  findPageImports("en/sources.html", script).map(({ target, names }) => [target, names]);

describe("findPageImports", () => {
  it("reads the imports in the forms that Framework writes", () => {
    const script = `
import {define} from "../_observablehq/client.00000000.js";
import "../_observablehq/stdlib.00000000.js";
define({body: async () => {
const {a, b: c} = await import("../_import/x.00000000.js");
const [{d}, e, {default: f}] = await Promise.all([import("../_import/y.00000000.js"), import("./z.js"), import("../w.js")]);
return import("../_import/later.00000000.js");
}});`;
    expect(find(script)).toEqual([
      ["_observablehq/client.00000000.js", ["define"]],
      ["_observablehq/stdlib.00000000.js", []],
      ["_import/x.00000000.js", ["a", "b"]],
      ["_import/y.00000000.js", ["d"]],
      ["en/z.js", null],
      ["w.js", ["default"]],
      ["_import/later.00000000.js", null],
    ]);
  });

  it("tells where each stands", () => {
    const script = 'import {a} from "./a.js"; const b = await import("./b.js");';
    const texts = findPageImports("index.html", script).map(({ start, end }) =>
      script.slice(start, end),
    );
    expect(texts).toEqual(['"./a.js"', 'import("./b.js")']);
  });

  it("takes code in strings and comments for what it is", () => {
    expect(find("/* import('./a.js') */ const a = `import('./b.js')`;")).toEqual([]);
  });

  it.each(['import "d3";', 'import("/a.js")', "import(name)", 'import "https://a.example/b.js"'])(
    "refuses %s",
    (script) => {
      expect(() => find(script)).toThrow("en/sources.html: expected a relative import");
    },
  );
});
