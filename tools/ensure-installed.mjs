/**
 * Runs before `npm start`, `npm test` and `npm run build`: checks Node's version and installs the
 * locked packages when some are missing or of another version. Uses nothing but Node itself,
 * because it runs before there is a node_modules.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} Entry */
/** @typedef {{packages: Readonly<Record<string, Entry | undefined>>}} Lock */

/** What vite, and so the test runner, asks for of each Node that it runs on. */
const OLDEST_NODES = /** @type {const} */ ([
  [20, 19],
  [22, 12],
]);

/** Says why this Node cannot run the project, or null when it can. */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const runs = OLDEST_NODES.some(([oldest, least]) => major === oldest && minor >= least);
  if (runs || major > OLDEST_NODES[1][0]) return null;
  const oldest = OLDEST_NODES.map((numbers) => numbers.join(".")).join(", ");
  return `Node ${oldest} or newer is needed; this is Node ${version}. See https://nodejs.org.`;
}

/**
 * Names of the locked packages (except optional ones) that `installed` lacks or has otherwise.
 *
 * @param {Lock} locked
 * @param {Lock | null} installed
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked.packages)
    .filter(([path, entry]) => path !== "" && !entry?.optional && !entry?.devOptional)
    .filter(([path, entry]) => {
      const found = installed?.packages[path];
      return found?.version !== entry?.version || found?.integrity !== entry?.integrity;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

/**
 * Parsed JSON of `path`, or null when there is no such file or it was cut off.
 *
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} root */
function main(root) {
  const complaint = nodeComplaint();
  if (complaint) fail(complaint);
  const locked = readLock(join(root, "package-lock.json"));
  if (!locked) fail("package-lock.json is missing or damaged; restore it from git.");
  const missing = missingPackages(locked, readLock(join(root, "node_modules/.package-lock.json")));
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing.length} missing or changed) …`);
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("Installing failed; see npm's message above. Is there a network?");
}

const file = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === file) main(resolve(file, "../.."));
