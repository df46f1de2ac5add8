import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTableText } from "../../../loaders/tables.js";

const { table } = parseArgs({ options: { table: { type: "string", default: "" } } }).values;
process.stdout.write(readTableText((path) => readFileSync(`data/${path}`, "utf8"), table));
