import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { locales } from "../../src/view/core/locale.js";
import { singleFile } from "./single-file.js";

const usage = `npm run notebook -- <name>                a new notebook in src/notebooks/<name>.md
npm run notebook -- <name> --language en  the same in English
npm run notebook -- --file <name>         one HTML file of it, that opens without network`;

/**
 * Writes a new notebook, or one file of an old one, in a project; says what it wrote and where to look.
 * Throws what is wrong with the arguments, and how they are given.
 */
export async function runNotebook(root: string, args: readonly string[]): Promise<string> {
  const { file, language, name } = readArguments(args);
  if (file !== undefined) return writeFile(root, checkName(file));
  return name === "" ? usage : writeStarter(root, checkName(name), language);
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { file: { type: "string" }, language: { type: "string", default: "nb" } },
    });
    const { file, language } = values;
    // A name of two words comes as two: none of them is left out without a word.
    if (file !== undefined) return { file: [file, ...positionals].join(" "), language, name: "" };
    return { file, language, name: positionals.join(" ") };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function checkName(name: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return name;
  throw new Error(
    `invalid name: ${name}; use small letters, digits and hyphens: "epj-vekst"\n\n${usage}`,
  );
}

function writeStarter(root: string, name: string, language: string): string {
  const locale = locales.find((one) => one === language);
  if (locale === undefined)
    throw new Error(`invalid language: ${language}; expected ${locales.join(" or ")}`);
  const path = `src/notebooks/${name}.md`;
  if (existsSync(join(root, path))) throw new Error(`${path} exists already; nothing was written`);
  mkdirSync(join(root, "src/notebooks"), { recursive: true });
  const starter = readFileSync(join(import.meta.dirname, `starter.${locale}.md`), "utf8");
  writeFileSync(join(root, path), starter.replaceAll("{{name}}", name));
  return `Wrote ${path}. Start the preview with "npm start", and look at /notebooks/${name} below the address that it prints.`;
}

async function writeFile(root: string, name: string): Promise<string> {
  const source = `src/notebooks/${name}.md`;
  if (!existsSync(join(root, source))) throw new Error(`${source} does not exist`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "tools/build.ts"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the site was not built; nothing was written");
  const path = `notebook-files/${name}.html`;
  mkdirSync(join(root, "notebook-files"), { recursive: true });
  writeFileSync(join(root, path), await singleFile(join(root, "dist"), name));
  return `Wrote ${path}. Open it by double-click; it needs no network.`;
}
