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

it("the preview says on the page what a bad cell is, and goes on when it is mended", async () => {
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
  await cost.waitFor({ timeout: 120_000 });
  save(sound.replace("ehr,medium,2021,2025,0.1", "ehr,medium,2021,2025,n/a"));
  const notice = page.getByRole("alert").filter({ hasText: "growth-rates.csv:" });
  await expect
    .poll(() => notice.textContent(), { timeout: 120_000 })
    .toMatch(/^growth-rates\.csv:\d+ growthPerYear: expected a number, got "n\/a"$/);
  save(sound);
  await notice.waitFor({ state: "detached", timeout: 120_000 });
  await cost.waitFor({ timeout: 120_000 });
}, 180_000);
