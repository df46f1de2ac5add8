import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLayers, findFullFolders, rooms } from "../../tools/gates/layers.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("checkLayers", () => {
  const check = (files: Readonly<Record<string, string>>) => checkLayers(temporaryFolder(files));

  it("finds nothing in this project", () => {
    expect(checkLayers(resolve(import.meta.dirname, "../.."))).toEqual([]);
  });

  it("accepts what the layers allow", () => {
    const problems = check({
      "src/model/a.ts": "export const a = 1; export type A = number;",
      "src/view/b.ts": 'import { a } from "../model/a.js"; export const b = a;',
      "src/components/c.ts":
        'import type { A } from "../model/a.js";\nimport { type A as B } from "../model/a.js";\nimport { b } from "../view/b.js";\nimport "d3-array";',
      "loaders/d.ts": 'export { a } from "../src/model/a.js";',
      "src/data/e.json.ts": 'import "node:fs"; import "../../loaders/d.js";',
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["src/model/a.ts", 'import "../view/x.js"', "src/model may import nothing of ours"],
    ["src/view/a.ts", '\nexport * from "../components/x.js"', "src/view may import src/model"],
    ["src/view/a.ts", 'void import("../components/x.js")', "src/view may import src/model"],
    [
      "src/components/a.ts",
      'import { x } from "../model/x.js"',
      "nothing but types from src/model",
    ],
    [
      "src/components/a.ts",
      'new Worker(new URL("../model/x.js", import.meta.url))',
      "nothing but types from src/model",
    ],
    ["loaders/a.ts", 'import "../src/view/x.js"', "loaders may import src/model"],
    ["loaders/a.ts", 'import "node:fs"', "loaders runs without files, network and clock"],
    ["src/data/a.ts", 'import "../model/x.js"', "src/data may import loaders"],
    ["src/model/a.ts", 'import "../../tools/x.js"', "src/model may import nothing of ours"],
    ["src/model/a.ts", 'import "./x.ts"', "write the module as .js"],
    ["src/model/a.ts", 'import "./gone.js"', "there is no such file"],
    ["src/model/a.ts", 'import "npm:d3"', "only packages of node_modules"],
    ["src/model/a.ts", 'import "/model/x.js"', "only pages import from the root"],
  ])("refuses in %s: %s", (path, text, reason) => {
    const x = Object.fromEntries(
      ["src/model", "src/view", "src/components", "tools"].map((folder) => [`${folder}/x.ts`, ""]),
    );
    const line = text.startsWith("\n") ? 2 : 1;
    expect(check({ ...x, [path]: text })).toEqual([
      expect.stringMatching(new RegExp(`^${path}:${line}: imports .*${reason}`)),
    ]);
  });

  it("finds a module outside the layers", () => {
    expect(check({ "src/lib/a.ts": "" })).toEqual(["src/lib/a.ts: lies in no layer"]);
  });

  it.each([
    ["src/model/core/a.ts", "../result/x.js", "core may import no other room"],
    ["src/view/figure/a.ts", "../../model/result/x.js", "figure may import core"],
    ["src/components/sharing/a.ts", "../../view/workbench/x.js", "sharing may import core, "],
  ])("refuses in the room of %s: %s", (path, target, reason) => {
    const problems = check({
      "src/model/result/x.ts": "",
      "src/view/workbench/x.ts": "",
      [path]: `import type { X } from "${target}"`,
    });
    expect(problems).toEqual([expect.stringContaining(`${path}:1: imports ${target}: ${reason}`)]);
  });

  it("accepts what the rooms allow, in every layer", () => {
    const problems = check({
      "src/model/core/a.ts": "",
      "src/model/result/b.ts": 'import "../core/a.js"',
      "src/view/sharing/c.ts": 'import "../../model/result/b.js"',
    });
    expect(problems).toEqual([]);
  });

  it("finds a room that the table lacks", () => {
    expect(check({ "src/view/attic/a.ts": "" })).toEqual([
      "src/view/attic/a.ts: lies in no room of the table",
    ]);
  });

  it("keeps rooms small: no folder of the source holds more than 25 files", () => {
    expect(findFullFolders(resolve(import.meta.dirname, "../.."), 25)).toEqual([]);
    const files = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`src/view/core/${name}.ts`, ""]),
    );
    expect(findFullFolders(temporaryFolder(files), 2)).toEqual(["src/view/core holds 3 files"]);
  });

  it("has a table without circles: a room stands below all that it imports", () => {
    const order = Object.keys(rooms);
    for (const [room, imported] of Object.entries(rooms))
      for (const other of imported)
        expect(order.slice(0, order.indexOf(room)), `${room} imports ${other}`).toContain(other);
  });

  it("finds circles, also of types", () => {
    const problems = check({
      "src/model/a.ts": 'import "./b.js"',
      "src/model/b.ts": 'import type { C } from "./c.js"',
      "src/model/c.ts": 'export * from "./b.js"',
    });
    expect(problems).toEqual(["circular import: src/model/b.ts → src/model/c.ts → src/model/b.ts"]);
  });
});
