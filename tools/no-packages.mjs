// Stands before Framework's process when it builds. It would bundle each package that a module names,
// to a module that is thrown away: the packages are bundled with the pages, after it. An empty one will do.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname } from "node:path";

const { existsSync } = fs;
Object.assign(fs, {
  /** @param {fs.PathLike} path */
  existsSync: (path) => existsSync(path) || (isPackage(String(path)) && makeEmpty(String(path))),
});
syncBuiltinESMExports();

/** @param {string} path */
const isPackage = (path) => /[\\/]\.observablehq[\\/]cache[\\/]_node[\\/].+\.js$/.test(path);

/** @param {string} path */
function makeEmpty(path) {
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(path, "");
  return true;
}
