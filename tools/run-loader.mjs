// Runs a script of `src/data` with its arguments. It is bundled first, which is several times as fast
// as to translate its modules one by one while they are loaded.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

// To the script it shall look as if it had been called itself.
process.argv.splice(1, 1);
const [, script = ""] = process.argv;
// There its packages are found.
const folder = join("node_modules", ".cache", "loaders");
const outfile = join(folder, `${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
try {
  buildSync({
    entryPoints: [script],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
