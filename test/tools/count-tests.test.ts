import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { countTests } from "../../tools/count-tests.mjs";
import { temporaryFolder } from "../gates/temporary-folder.js";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const sound = file("passed", "passed", "passed", "skipped");

it.each([
  ["all is well", [sound], 0, { passed: 2, failed: 0 }],
  ["a test failed", [sound, file("failed", "failed", "passed")], 1, { passed: 3, failed: 1 }],
  ["a file did not load", [sound, file("failed")], 1, { passed: 2, failed: 1 }],
  ["a hook failed", [sound, file("failed", "passed")], 1, { passed: 3, failed: 1 }],
  ["something outside the tests failed", [sound], 1, { passed: 2, failed: 1 }],
  ["nothing was tested", [], 0, { passed: 0, failed: 1 }],
])("counts when %s", (_, testResults, exitCode, counts) => {
  expect(countTests({ testResults }, exitCode)).toEqual(counts);
});

it.each([
  ["there is no report", {}],
  ["the report was cut off", { "report.json": '{"testResults": [' }],
])("speaks when %s", (_, files) => {
  const report = join(temporaryFolder(files), "report.json");
  const script = ["tools/count-tests.mjs", report, "127"];
  const { stdout, status } = spawnSync(process.execPath, script, { encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "0 passed, 1 failed\n", status: 1 });
});
