import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { locales } from "../src/view/core/locale.js";
import { singleFile } from "./notebook/single-file.js";

const usage = `npm run notebook -- <name>                a new notebook in src/notebooks/<name>.md
npm run notebook -- <name> --language en  the same in English
npm run notebook -- --file <name>         one HTML file of it, that opens without network`;

/** Writes a new notebook, or one file of an old one; says what it wrote and where to look. */
async function run(root: string, args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { file: { type: "string" }, language: { type: "string", default: "nb" } },
  });
  if (values.file !== undefined) return writeFile(root, values.file);
  if (positionals.length === 0) return usage;
  // A name of two words comes as two: none of them is left out without a word.
  return writeStarter(root, positionals.join(" "), values.language);
}

function writeStarter(root: string, name: string, language: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`invalid name: ${name}; use small letters, digits and hyphens: "epj-vekst"`);
  const locale = locales.find((one) => one === language);
  if (locale === undefined)
    throw new Error(`invalid language: ${language}; expected ${locales.join(" or ")}`);
  const path = `src/notebooks/${name}.md`;
  if (existsSync(join(root, path))) throw new Error(`${path} exists already; nothing was written`);
  mkdirSync(join(root, "src/notebooks"), { recursive: true });
  const starter = readFileSync(join(import.meta.dirname, `notebook/starter.${locale}.md`), "utf8");
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

try {
  console.log(await run(resolve(import.meta.dirname, ".."), process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
