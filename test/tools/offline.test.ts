import { execFileSync } from "node:child_process";
import process from "node:process";
import { expect, it } from "vitest";
import { notebookOffer } from "../../tools/notebook/libraries.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

/** What Framework gets that asks a CDN, as a module, a version, a file, and an archive of JSR's. */
const asks = `
const text = async (url) => (await fetch(url)).text();
console.log(JSON.stringify([
  await text("https://cdn.jsdelivr.net/npm/@observablehq/dot@0.0.0/+esm"),
  await text(new URL("https://cdn.jsdelivr.net/npm/d3@6.49.999/+esm")),
  Object.keys((await (await fetch("https://registry.npmjs.org/d3")).json()).versions).filter((one) => /^(6|6[.]2|0[.]1)[.]/.test(one)).length,
  await text("https://cdn.jsdelivr.net/npm/katex@0.0.0/dist/katex.min.css"),
  await (async () => {
    const about = await (await fetch("https://npm.jsr.io/@jsr/std__path")).json();
    return text(about.versions[about["dist-tags"]["^1.2"]].dist.tarball);
  })(),
]));`;

it("the preview and the build ask no network: what isn't there says so where it is used", () => {
  const root = temporaryFolder({ "ask.mjs": asks });
  const command = ["--import", new URL("../../tools/offline.mjs", import.meta.url).href];
  const answer = execFileSync(process.execPath, [...command, `${root}/ask.mjs`], {
    env: { ...process.env, NOTEBOOK_OFFER: notebookOffer },
    encoding: "utf8",
  });
  const refusal = (name: string) =>
    expect.stringContaining(`throw new Error("There is no ${name} here. ${notebookOffer}");`);
  expect(JSON.parse(answer)).toEqual([
    refusal("@observablehq/dot"),
    refusal("d3@6"),
    51,
    "{}",
    refusal("jsr:@std/path"),
  ]);
});
