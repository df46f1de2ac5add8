import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ts } from "../../tools/typescript.js";

const root = resolve(import.meta.dirname, "../..");
const localeFile = "src/view/core/locale.ts";

const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort();

/** Every module of the layer that holds the texts, by its path in the project. */
const modules = filesBelow("src/view").filter((name) => name.endsWith(".ts"));
/** Types of packages that bring none. */
const declarations = filesBelow("src").filter((name) => name.endsWith(".d.ts"));

const indexes = modules.filter((name) => /\/words\/(.*\/)?index\.ts$/.test(name));

/** The errors of that layer with some files as given, as "path: message". */
function errorsWith(files: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => changed.has(path) || fileExists(path);
  host.readFile = (path) => changed.get(path) ?? readFile(path);
  const names = [...new Set([...modules, ...declarations, ...Object.keys(files)])].map((path) =>
    join(root, path),
  );
  const program = ts.createProgram(names, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const path = file === undefined ? "" : file.fileName.slice(root.length + 1);
    return `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
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
