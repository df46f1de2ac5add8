import { readFileSync } from "node:fs";
import { outlineNorway } from "../../loaders/norway.js";

const atlas = readFileSync("node_modules/world-atlas/countries-50m.json", "utf8");
process.stdout.write(JSON.stringify(outlineNorway(atlas)));
