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
import { sharedBrowser } from "./browser.js";

const project = resolve(import.meta.dirname, "../..");

/** A copy of what the preview needs, gone when the test is over. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "preview-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["data", "loaders", "src", "tools", "observablehq.config.ts", "package.json"])
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
  onTestFinished(() => stop(child));
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

it("the preview says on the page what is wrong with a table or a notebook, and goes on when it is mended", async () => {
  const root = copyOfProject();
  const table = join(root, "data/oe-2022-78/growth-rates.csv");
  const sound = readFileSync(table, "utf8");
  const save = (text: string) => {
    writeFileSync(`${table}.new`, text);
    renameSync(`${table}.new`, table);
  };
  const url = await startPreview(root);
  const page = await (await sharedBrowser()).newPage();
  onTestFinished(() => page.close());
  await page.goto(url);
  const cost = page.locator(".key-figure.cost .key-value");
  await cost.waitFor({ timeout: 40_000 });
  save(sound.replace("ehr,medium,2021,2025,0.1", "ehr,medium,2021,2025,n/a"));
  const notice = page.getByRole("alert").filter({ hasText: "growth-rates.csv:" });
  await expect
    .poll(() => notice.textContent(), { timeout: 40_000 })
    .toMatch(/^growth-rates\.csv:\d+ growthPerYear: expected a number, got "n\/a"$/);
  save(sound);
  await notice.waitFor({ state: "detached", timeout: 40_000 });
  await cost.waitFor({ timeout: 40_000 });
  await breakNotebook(root, page, url);
}, 180_000);

/** A notebook with one fault of each sort after the other: told at its cell and line, the rest stands. */
async function breakNotebook(root: string, page: Page, url: string): Promise<void> {
  const file = join(root, "src/notebooks/prove.md");
  const write = (cell: string, title = "Prøve") =>
    writeFileSync(
      file,
      `---
title: ${title}
description: Prøve
language: nb
---

\`\`\`js
import { openNotebook } from "/notebook.js";
const nb = await openNotebook();
const rate = view(nb.slider({ label: "Vekst", min: 0, max: 15, step: 0.5, value: 8 }));
\`\`\`

Satt til \${rate}.

\`\`\`js
${cell}
\`\`\`
`,
    );
  write("display(rate);");
  await page.goto(`${url}notebooks/prove`);
  await page.getByRole("slider").press("ArrowRight");
  const prose = page.getByText("Satt til 8.5.");
  await prose.waitFor();
  const notice = page.getByRole("alert").filter({ hasText: "prove.md:" });
  const cell = page.locator(".observablehq--error");
  for (const [code, told, title] of faults) {
    write(code, title);
    await expect.poll(() => notice.textContent(), { timeout: 40_000 }).toMatch(told);
    if (title === undefined)
      await expect.poll(() => cell.getAttribute("data-place")).toBe("src/notebooks/prove.md:16");
    await prose.waitFor();
  }
  write("display(rate);");
  await notice.waitFor({ state: "detached", timeout: 40_000 });
  await page.getByText("8.5", { exact: true }).waitFor();
  await prose.waitFor();
}

const faults: readonly (readonly [code: string, told: RegExp, title?: string])[] = [
  ["display(rate +);", /prove\.md:16 Expression expected/],
  ["display(unknown + 1);", /prove\.md:16 Cannot find name 'unknown'/],
  ['display(nb.bars({ a: 1 }, { titel: "x" }));', /prove\.md:16 .*'titel' does not exist/],
  ['display(await FileAttachment("no.csv").csv());', /prove\.md:16 there is no file "no\.csv"/],
  ['import _ from "lodash"; display(_);', /prove\.md:16 Cannot find module 'lodash'/],
  [
    "display(1);",
    /prove\.md:2 title: "Årene med Helseplattformen" is that of/,
    "Årene med Helseplattformen",
  ],
];
