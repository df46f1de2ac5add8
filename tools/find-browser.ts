import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

/** The one without windows first: it does the same with less work. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
];

/** Path of an installed Chromium or Chrome, or null; CHROMIUM_PATH goes before all others. */
export function findBrowser(env = process.env): string | null {
  const inPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const candidates = [...inPath, ...places, chromium.executablePath()];
  return env.CHROMIUM_PATH ?? candidates.find(existsSync) ?? null;
}

/** Path of a Chromium, installed first when there is none; throws with what to do when it can't. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installed("npx", ["playwright-core", "install", "chromium"]);
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  const fromDebian =
    debian &&
    (installed("apt-get", ["update"]) ??
      installed("apt-get", ["install", "-y", "chromium-headless-shell"]) ??
      installed("apt-get", ["install", "-y", "chromium"]));
  if (fromDebian) return fromDebian;
  throw new Error(
    "No Chromium or Chrome was found, and none could be installed. Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/** Runs a command that may install a browser; returns the browser's path when there now is one. */
function installed(command: string, args: readonly string[]): string | null {
  console.log(`No browser found; trying: ${command} ${args.join(" ")}`);
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return findBrowser();
}

/**
 * Browser features to do without. The first makes a frame of its own for every address that is gone to,
 * a fifth of the time that it takes to open a page. This list stands in place of playwright's: the
 * others are what it says matters to tests.
 */
const disabledFeatures = [
  "RenderDocument",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Starts a Chromium that asks for nothing by itself, and reaches no other machine than this. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${disabledFeatures.join(",")}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
