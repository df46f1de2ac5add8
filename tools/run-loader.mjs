// Runs a script of `src/data` with its arguments. It is bundled first, which is several times as fast
// as to translate its modules one by one while they are loaded. The bundle is kept for the next run,
// and begins with a digest of each file that it is made of: not with when it was saved, as the preview
// touches the scripts when a table changes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

// To the script it shall look as if it had been called itself.
process.argv.splice(1, 1);
const [, script = ""] = process.argv;
// In Framework's cache, which the build and the preview begin by emptying.
const bundle = resolve("src/.observablehq/cache/loaders", `${encodeURIComponent(script)}.mjs`);

/** @param {string} file */
const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("base64");

function isCurrent() {
  try {
    const [made = ""] = readFileSync(bundle, "utf8").slice(2).split("\n", 1);
    return Object.entries(JSON.parse(made)).every(([file, digest]) => digestOf(file) === digest);
  } catch {
    // There is none, or a file that it was made of is gone.
    return false;
  }
}

async function makeBundle() {
  const { buildSync } = await import("esbuild");
  const start = Date.now();
  const { metafile, outputFiles } = buildSync({
    entryPoints: [script],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  // What was saved meanwhile may not be in it.
  const digests = Object.keys(metafile.inputs).map((file) => [
    file,
    statSync(file).mtimeMs >= start ? null : digestOf(file),
  ]);
  const made = JSON.stringify(Object.fromEntries(digests));
  const whole = `${bundle}.${process.pid}`;
  mkdirSync(dirname(bundle), { recursive: true });
  writeFileSync(whole, `//${made}\n${outputFiles[0]?.text}`);
  // Another run of the same script never reads half of it.
  renameSync(whole, bundle);
}

if (!isCurrent()) await makeBundle();
await import(pathToFileURL(bundle).href);
