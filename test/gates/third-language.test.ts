import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, resolve } from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const localeFile = "src/view/core/locale.ts";

const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort();

/** Every module of the layer that holds the texts, by its path in the project. */
const modules = filesBelow("src/view").filter((name) => name.endsWith(".ts"));
const indexes = modules.filter((name) => /\/words\/(.*\/)?index\.ts$/.test(name));

/** The errors of that layer, copied with some files as given, as "path: message". */
function errorsWith(files: Readonly<Record<string, string>>): string[] {
  const copy = mkdtempSync(join(tmpdir(), "third-language-"));
  try {
    cpSync(join(root, "src"), join(copy, "src"), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq"),
    });
    cpSync(join(root, "package.json"), join(copy, "package.json"));
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
    const include = ["src/view", "src/**/*.d.ts"];
    writeFileSync(join(copy, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
    return errorsIn(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function errorsIn(folder: string): string[] {
  const compiler = join(root, "node_modules/typescript-native/bin/tsc");
  const check = [compiler, "--noEmit", "--pretty", "false", "--checkers", "1", "-p", folder];
  const { stdout } = spawnSync(process.execPath, check, {
    cwd: folder,
    encoding: "utf8",
    // A message for each text of the site.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return stdout.split(/\n(?=\S)/).map((error) => error.replace(/\(\d+,\d+\): error TS\d+/, ""));
}

/** Every text of a record, by the keys that lead to it. A list is one text. */
function pathsOf(words: object): string[][] {
  if (Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([key, value]) => [
    [key],
    ...(typeof value === "object" && value !== null
      ? pathsOf(value).map((path) => [key, ...path])
      : []),
  ]);
}

/** A module that gives a language's record without one text, for each text in turn. */
function withoutEach(paths: readonly (readonly string[])[]): string {
  const lines = paths.map((path, index) => {
    const group = path.slice(0, -1).map((key) => `[${JSON.stringify(key)}]`);
    const type = `Words${group.join("")}`;
    const key = JSON.stringify(path.at(-1));
    return `export const without${index}: ${type} = {} as Omit<${type}, ${key}>;`;
  });
  return ['import type { nb } from "./nb.js";', "type Words = typeof nb;", ...lines].join("\n");
}

interface RoomWords {
  readonly folder: string;
  readonly paths: readonly (readonly string[])[];
}

describe("a third language", () => {
  let rooms: readonly RoomWords[];
  let errors: readonly string[];

  beforeAll(async () => {
    rooms = await Promise.all(
      indexes.map(async (index) => {
        const folder = posix.dirname(index);
        const { nb } = (await import(join(root, folder, "nb.ts"))) as { nb: object };
        return { folder, paths: pathsOf(nb) };
      }),
    );
    const locale = readFileSync(join(root, localeFile), "utf8").replace('"en"]', '"en", "nn"]');
    const probes = rooms.map(({ folder, paths }) => [`${folder}/probe.ts`, withoutEach(paths)]);
    errors = errorsWith({ [localeFile]: locale, ...Object.fromEntries(probes) });
    // The limit is for a machine that builds the site meanwhile.
  }, 240_000);

  it("is asked for in every room's words, and nowhere does another stand in for it", () => {
    const found = errors.filter((error) => !error.includes("/probe.ts: "));
    expect(indexes.length).toBeGreaterThan(5);
    expect(found.sort()).toEqual(
      indexes.map((index) =>
        expect.stringMatching(new RegExp(`^${index}: Property 'nn' is missing in type`)),
      ),
    );
  });

  it("can leave out no text: each that is missing is an error that names it", () => {
    for (const { folder, paths } of rooms) {
      const found = errors.filter((error) => error.startsWith(`${folder}/probe.ts: `));
      expect(found).toEqual(
        paths.map((path) =>
          expect.stringMatching(new RegExp(`: Property '"?${path.at(-1)}"?' is missing`)),
        ),
      );
    }
  });
});
