import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { checkNotebookFiles } from "../../tools/gates/notebook-files.js";
import { checkPageTypes } from "../../tools/gates/page-types.js";
import { listNotebooks } from "../../tools/notebook/files.js";
import { notebookOffer } from "../../tools/notebook/libraries.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A page as editors of Windows write it: a mark before it, two signs at the end of a line. */
const ofWindows = (page: string) => `\uFEFF${page.replaceAll("\n", "\r\n")}`;

const project = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(project, "README.md"), "utf8");
const opened = 'import { openNotebook } from "/notebook.js";\nconst nb = await openNotebook();';
const cell = (code: string) => `\n\`\`\`js\n${code}\n\`\`\`\n`;

const inAddress =
  "an expression can't stand in a link or an attribute: write what html`…` gives instead";

/** A notebook's cell, and what is said of it: its line and words; null where it is sound. */
const notebooks: Readonly<Record<string, readonly [body: string, problem: string | null]>> = {
  sound: [cell(`${opened}\ndisplay(nb.format.money(4500));`), null],
  readme: [`${/````md(\n.*?)````/s.exec(readme)?.[1]}`, null],
  syntax: [cell("const a = ;"), ":8 Expression expected."],
  type: [
    cell(`${opened}\nnb.scenario(5);`),
    ":10 Argument of type 'number' is not assignable to parameter of type 'string'.",
  ],
  package: [
    cell('import _ from "lodash";\ndisplay(_);'),
    `:8 Cannot find module 'lodash' or its corresponding type declarations. ${notebookOffer}`,
  ],
  npm: [
    cell('import * as Plot2 from "npm:@observablehq/plot";\ndisplay(Plot2.dot([1]).plot());'),
    null,
  ],
  framework: [cell("display(_.range(2));"), `:8 Cannot find name '_'. ${notebookOffer}`],
  mermaid: [
    "\n```mermaid\ngraph TD; A-->B;\n```\n\n```sql run=false\nSELECT 1\n```\n",
    `:8 a block of mermaid can't be run here. ${notebookOffer}`,
  ],
  reader: [
    cell('const rows = FileAttachment("mine.csv").xlsx();'),
    ":8 Property 'xlsx' does not exist on type 'NotebookFile'. A file is read with csv, tsv, json, arrow, arquero, xml, text, arrayBuffer, blob, image or url; one with semicolons with d3.dsvFormat(\";\").parse(await FileAttachment(\"…\").text(), d3.autoType).",
  ],
  unknown: [cell("display(totalt);"), ":8 Cannot find name 'totalt'."],
  option: [
    cell(`${opened}\nnb.slider({ label: "A", minimum: 0 });`),
    ":10 Object literal may only specify known properties, and 'minimum' does not exist in type 'SliderOptions'.",
  ],
  table: [
    cell(
      `${opened}\nnb.table((await nb.survey()).fit);\nnb.table(nb.scenario("low").series("ehr"));`,
    ),
    null,
  ],
  wait: [
    cell(`${opened}\ndisplay(nb.survey().total);`),
    ":10 Property 'total' does not exist on type 'Promise<NotebookSurvey>'. Is \"await\" missing before what gives it?",
  ],
  call: [
    `${cell(opened)}\nI alt \${nb.scenario("low").total} kr.\n`,
    ':12 what is shown here is a function: is "()" missing?',
  ],
  twins: [
    cell(
      `${opened}\nconst one = nb.slider({ label: "Vekst", min: 0, max: 9, step: 1, value: 5 });\nconst other = nb.slider({ label: "Vekst?", min: 0, max: 9, step: 1, value: 5 });\nconst third = nb.slider({ key: "nr-3", label: "Vekst", min: 0, max: 9, step: 1, value: 5 });`,
    ),
    ':11 another slider is called "vekst" in the link too: give one of them a key',
  ],
  address: [
    `${cell(opened)}\n[Se](/?\${nb.scenario("low").link()}) og [les](/kilder).\n`,
    `:12 ${inAddress}`,
  ],
  attribute: [
    `${cell(opened)}\n<p>\n<a class="x" href="/?\${nb.scenario("low").link()}">Se</a> \${1}\n`,
    `:13 ${inAddress}`,
  ],
  unquoted: [`${cell(opened)}\n<p class=note>\${1} og <b class=x>\${2}</b></p>\n`, null],
  missing: [
    cell('const rows = FileAttachment("borte.csv").csv();'),
    ':8 there is no file "borte.csv" beside the notebook',
  ],
  endless: ["\n```js\ndisplay(1);\n", ": line 7: the code block has no end"],
  twin: [cell("display(1);"), ':2 title: "sound" is that of src/notebooks/sound.md too'],
};

it("each broken notebook is told of once, with file and line, and the sound one is not", () => {
  const root = temporaryFolder({});
  mkdirSync(join(root, "src/notebooks"), { recursive: true });
  const links = ["node_modules", "tsconfig.json", "src/notebook.ts"];
  for (const name of [...links, "src/components", "src/model", "src/view", "src/state"])
    symlinkSync(join(project, name), join(root, name));
  for (const [name, [body]] of Object.entries(notebooks)) {
    const title = name === "twin" ? "sound" : name;
    const head = `---\ntitle: ${title}\ndescription: Hva?\nlanguage: nb\n---\n`;
    writeFileSync(join(root, `src/notebooks/${name}.md`), head + body);
  }
  writeFileSync(
    join(root, "src/notebooks/windows.md"),
    ofWindows(
      `---\ntitle: Kroner \${x}\ndescription: Hva?\nlanguage: nb\n---\n${cell(opened)}\n\${nb.format.money(1)}\n${cell("const a = ;")}`,
    ),
  );
  writeFileSync(join(root, "src/notebooks/mine.csv"), "year,value\n");
  mkdirSync(join(root, "src/notebooks/hidden"));
  writeFileSync(join(root, "src/notebooks/hidden/a.md"), "# A\n");
  const expected = Object.entries(notebooks).flatMap(([name, [, problem]]) =>
    problem === null ? [] : [`src/notebooks/${name}.md${problem}`],
  );
  expected.push("src/notebooks/windows.md:15 Expression expected.");
  expected.push("src/notebooks/hidden/a.md:1 a notebook lies in src/notebooks, in no folder below");
  const problems = [
    ...listNotebooks(root).problems,
    ...checkNotebookFiles(root),
    ...checkPageTypes(root),
  ];
  expect(problems.sort()).toEqual(expected.sort());
});
