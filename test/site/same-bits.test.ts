import { build } from "esbuild";
import fc from "fast-check";
import { expect, it } from "vitest";
import { project } from "../../src/model/result/projection.js";
import { tables } from "../model/core/report-tables.js";
import { arbitraryScenario } from "../model/scenario/arbitrary-scenario.js";
import { visit } from "./visit.js";

const { baseline } = tables;

/** The model as one script that leaves itself in `model`. */
async function modelScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/model/result/projection.ts"],
    bundle: true,
    format: "iife",
    globalName: "model",
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing was built");
  return file.text;
}

it("Node and the browser project to the same bits", async () => {
  const scenarios = fc.sample(arbitraryScenario, { numRuns: 200, seed: 2050 });
  const script = await modelScript();
  const inputs = JSON.stringify({ baseline, scenarios });
  await visit("/", {}, async (page) => {
    const text = await page.evaluate(
      `(() => { ${script}; const { baseline, scenarios } = ${inputs};
        return JSON.stringify(scenarios.map((scenario) => model.project(baseline, scenario))); })()`,
    );
    // JSON writes the shortest text that names a double and no other, so equal texts are equal bits.
    expect(text).toBe(JSON.stringify(scenarios.map((scenario) => project(baseline, scenario))));
  });
});
