// Stands before Framework's process when it builds. It would bundle each package that a module names,
// to a module that is thrown away: the packages are bundled with the pages, after it. An empty one will do.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname } from "node:path";
import process from "node:process";

const { existsSync } = fs;
Object.assign(fs, {
  /** @param {fs.PathLike} path */
  existsSync: (path) => existsSync(path) || (isPackage(String(path)) && makeEmpty(String(path))),
});
syncBuiltinESMExports();

/** @type {string[]} */
const made = [];

// A preview beside the build has the same cache, and would go on serving them.
process.on("exit", () => {
  for (const path of made) fs.rmSync(path, { force: true });
});

/** @param {string} path */
const isPackage = (path) => /[\\/]\.observablehq[\\/]cache[\\/]_node[\\/].+\.js$/.test(path);

/** @param {string} path */
function makeEmpty(path) {
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(path, "");
  made.push(path);
  return true;
}
