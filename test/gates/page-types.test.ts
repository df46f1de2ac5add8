import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPageTypes } from "../../tools/gates/page-types.js";
import { temporaryFolder } from "./temporary-folder.js";

const project = resolve(import.meta.dirname, "../..");

/** Problems of a site with one page, a component and a file written by a loader. */
function check(page: string): string[] {
  const root = temporaryFolder({
    "tsconfig.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
    "src/index.md": page,
    "src/components/double.ts": "export const double = (x: number): number => 2 * x;",
    "loaders/rows.ts": "export const loadRows = (): { rows: number[] } => ({ rows: [1] });",
    "src/data/rows.json.ts":
      'import { loadRows } from "../../loaders/rows.js";\nprocess.stdout.write(JSON.stringify(loadRows()));',
    "src/data/tables/[name].csv.ts": "",
  });
  return checkPageTypes(root);
}

describe("checkPageTypes", () => {
  it("accepts what Framework accepts, whatever the order of the blocks", () => {
    const problems = check(`---
title: \${no code}
---
First \${double(data.rows.length)} and \${\`a \${{ b: 1 }.b} }\`} and \\\${this is text}.

\`\`\`js
const input = view(document.createElement("input"));
display(input.length);
display(resize((width) => new Text(String(width))));
display(await FileAttachment("/data/tables/growth.csv").text());
\`\`\`

\`\`\`ts
import {double} from "/components/double.js";
const size = Generators.observe<number>((notify) => void notify(3));
display(size.toFixed());
const data: {rows: number[]} = await FileAttachment("/data/rows.json").json();
\`\`\`

\`\`\`js run=false
nonsense(
\`\`\`

\`\`\`html
<p>\${nonsense}
\`\`\`
`);
    expect(problems).toEqual([]);
  });

  it.each([
    ["a wrong type", "double('2')", "Argument of type 'string' is not assignable"],
    ["an unknown name", "double(twice)", "Cannot find name 'twice'"],
    ["a missing export", 'import {x} from "/components/double.js"; x;', "has no exported member"],
    ["a missing module", 'import {x} from "/components/none.js"; x;', "Cannot find module"],
    ["a missing package", 'import {x} from "nowhere"; x;', "Cannot find module 'nowhere'"],
    ["a package of the network", 'import {x} from "npm:d3"; x;', "Cannot find module 'npm:d3'"],
    ["an unused import", 'import {double as d} from "/components/double.js";', "never read"],
    ["a name declared twice", "const one = 2; one;", "Cannot redeclare"],
    ["a syntax error", "double(1", "')' expected"],
    ["a missing file", 'FileAttachment("/data/none.json")', "not assignable to parameter"],
    ["a file read by its wrong type", "rows.rows[0]?.at(1)", "Property 'at' does not exist"],
    ["a method that needs the network", 'FileAttachment("/data/rows.json").csv()', "'csv'"],
    ["a library that is not there", "Plot.plot()", "Cannot find name 'Plot'"],
  ])("finds %s, at its line", (_, code, problem) => {
    const problems = check(`# Title

\`\`\`js
import {double} from "/components/double.js";
const rows = await FileAttachment("/data/rows.json").json();
const one = double(rows.rows.length);
display(one);
\`\`\`

\`\`\`js
${code}
\`\`\`
`);
    expect(problems.join("\n")).toMatch(/^src\/index\.md:1[12] /m);
    expect(problems.join("\n")).toContain(problem);
  });

  it("finds errors in the expressions of the text", () => {
    expect(check("One\n\ntwo ${1} three ${four}\n")).toEqual([
      "src/index.md:3 Cannot find name 'four'.",
    ]);
  });

  it.each([
    ["```js\n1;\n", "src/index.md: line 1: the code block has no end"],
    ["a\n\n${1 + {b: 2}\n", "src/index.md: line 3: the expression ${ has no end"],
  ])("finds code without an end", (page, problem) => {
    expect(check(page)).toEqual([problem]);
  });
});
