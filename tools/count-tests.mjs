/**
 * Prints "N passed, N failed", counted from the report that the tests wrote, and exits with 1 unless
 * some passed and none failed: `node tools/count-tests.mjs <report> <exit code of the tests>`.
 * Uses nothing but Node itself, because it has to speak when nothing could be installed, too.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** @typedef {{status: string, assertionResults: readonly {status: string}[]}} TestedFile */

/**
 * A file that failed outside its tests counts as one that failed, and so does a run that ended
 * badly although no test did, or that wrote no report.
 *
 * @param {{testResults: readonly TestedFile[]} | null} report
 * @param {number} exitCode
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? [];
  /** @param {TestedFile} file @param {string} status */
  const count = (file, status) =>
    file.assertionResults.filter((test) => test.status === status).length;
  const passed = files.reduce((sum, file) => sum + count(file, "passed"), 0);
  const failed = files.reduce(
    (sum, file) => sum + (count(file, "failed") || Number(file.status === "failed")),
    0,
  );
  return { passed, failed: failed || Number(exitCode !== 0 || passed === 0) };
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [path = "", exitCode = "1"] = process.argv.slice(2);
  const { passed, failed } = countTests(readReport(path), Number(exitCode));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
