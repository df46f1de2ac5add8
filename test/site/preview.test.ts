import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { failedCells } from "../../tools/notebook/failed-cells.js";
import { sharedBrowser } from "./browser.js";

/** Milliseconds that a slow machine gets for what takes a second on a quick one. */
const patience = 90_000;

const project = resolve(import.meta.dirname, "../..");

/** A copy of what the preview needs, gone when the test is over. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "preview-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of [
    "data",
    "loaders",
    "src",
    "tools",
    "observablehq.config.ts",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(join(project, name), join(root, name), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq"),
    });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

/** Starts the preview of `root`; resolves to its address. */
function startPreview(root: string): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/preview.ts", root], {
    cwd: project,
  });
  onTestFinished(() => stop(child), patience);
  return new Promise((done, fail) => {
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(log)?.[0];
        if (url !== undefined) done(url);
      });
    child.on("close", () => fail(new Error(`the preview ended: ${log}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on("close", () => done());
    child.kill();
  });
}

it(
  "the preview says on the page what is wrong with a table or a notebook, goes on when it is mended, and follows both",
  async () => {
    const root = copyOfProject();
    const table = join(root, "data/oe-2022-78/growth-rates.csv");
    const sound = readFileSync(table, "utf8");
    const save = (text: string) => {
      writeFileSync(`${table}.new`, text);
      renameSync(`${table}.new`, table);
    };
    const url = await startPreview(root);
    expect(await (await fetch(url)).text()).toContain("<title>Scenario");
    const page = await (await sharedBrowser()).newPage();
    onTestFinished(() => page.close());
    page.setDefaultTimeout(patience);
    await openNotebook(root, page, url);
    save(sound.replace("ehr,medium,2021,2025,0.1", "ehr,medium,2021,2025,n/a"));
    const notice = page.getByRole("alert").filter({ hasText: "growth-rates.csv:" });
    await expect
      .poll(() => notice.textContent(), poll)
      .toMatch(/^growth-rates\.csv:\d+ growthPerYear: expected a number, got "n\/a"$/);
    save(sound);
    await notice.waitFor({ state: "detached" });
    await breakNotebook(root, page);
    save(sound.replace("ehr,medium,2021,2025,0.1", "ehr,medium,2021,2025,0.12"));
    await page.getByText(/^8\.5 1 (?!9399)\d+$/).waitFor();
  },
  5 * patience,
);

const write = (root: string, title: string, body: string) =>
  writeFileSync(join(root, "src/notebooks/prove.md"), frontMatter(title) + body);

/** README's notebook, with its own data, and the line it draws, beside one that is not begun. */
async function openNotebook(root: string, page: Page, url: string): Promise<void> {
  writeFileSync(join(root, "src/notebooks/tom.md"), "");
  writeFileSync(join(root, "src/notebooks/mine.csv"), "year,value\n2021,4500\n2022,\n2023,5000\n");
  write(root, "Prøve", ofReadme);
  await page.goto(`${url}notebooks/prove`);
  const own = page.locator("path.line.series-B");
  await expect.poll(async () => (await own.getAttribute("d"))?.match(/M/g)?.length, poll).toBe(2);
}

/**
 * The notebook gets a faulty cell of every sort at once. Each is told of at its line, the rest
 * stands, and the slider stays where it was set, whatever is written above it.
 */
async function breakNotebook(root: string, page: Page): Promise<void> {
  await page.getByRole("slider").press("ArrowRight");
  const prose = page.getByText("Satt til 8.5.");
  await prose.waitFor();
  write(
    root,
    "Årene med Helseplattformen",
    ofReadme + [...faults.keys(), atRuntime].map(cell).join(""),
  );
  const notice = page.getByRole("alert").filter({ hasText: "prove.md:" });
  const told = [
    /:2 title: "Årene med Helseplattformen" is that of .*helseplattformen\.md/,
    ...[...faults.values()].map((text, index) => new RegExp(`:${lineOf(index)} .*${text}`)),
  ];
  await expect
    .poll(async () => (await notice.textContent())?.split("\n"), { timeout: 2 * patience })
    .toEqual(told.map((line) => expect.stringMatching(line)));
  const cellAt = (index: number) =>
    page.locator(`[data-place="src/notebooks/prove.md:${lineOf(index)}"]`);
  for (const [index, text] of [...faults.values()].entries())
    expect(await cellAt(index).getAttribute("data-problem")).toMatch(new RegExp(text));
  await cellAt(faults.size).getByText("invalid growth: ehr until 2030 is 6").waitFor();
  expect(await failedCells(page)).toContainEqual(
    expect.stringMatching(`prove.md:${lineOf(faults.size)} RangeError: invalid growth: ehr`),
  );
  await page.locator("path.line.series-B").waitFor();
  await prose.waitFor();
  write(root, "Prøve", `\nEt avsnitt over.\n${ofReadme}${cell(numbers)}`);
  await notice.waitFor({ state: "detached" });
  await page.getByText("8.5 1 9399").waitFor();
  await prose.waitFor();
}

const poll = { timeout: patience };
const frontMatter = (title: string) =>
  `---\ntitle: ${title}\ndescription: Prøve\nlanguage: nb\n---\n`;
const cell = (code: string) => `\n\`\`\`js\n${code}\n\`\`\`\n`;
const readme = readFileSync(join(project, "README.md"), "utf8");
const ofReadme = `${/````md(\n.*?)````/s.exec(readme)?.[1]}\nSatt til \${rate}.\n`;
/** Where the code of a cell stands that comes after README's. */
const lineOf = (index: number) => (frontMatter("") + ofReadme).split("\n").length + 2 + index * 4;

/** What is wrong in a cell, and what is said of it. */
const faults = new Map([
  ["display(rate +);", "Expression expected"],
  ["display(nb.scenario(5));", "Argument of type 'number' is not assignable"],
  ["display(ukjent + 1);", "Cannot find name 'ukjent'"],
  ['display(nb.bars({ a: 1 }, { titel: "x" }));', "'titel' does not exist"],
  ['display(await FileAttachment("no.csv").csv());', 'there is no file "no.csv"'],
  ['import _ from "lodash"; display(_);', "Cannot find module 'lodash'.* d3,"],
  ['import { join } from "jsr:@std/path@1"; display(join);', "Cannot find module 'jsr:@std/path"],
]);
const numbers = `import { from } from "arquero";
const total = Math.round(nb.scenario("medium").total(2050));
display(new Text([rate, from([{ rate }]).numRows(), total].join(" ")));`;
const atRuntime = 'display(nb.scenario("medium").with({ ehr: { 2030: 6 } }));';
