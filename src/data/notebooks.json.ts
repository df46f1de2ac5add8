import { readdirSync, readFileSync } from "node:fs";
import { loadNotebooks } from "../../loaders/notebooks.js";

const read = (fileName: string) => readFileSync(`src/notebooks/${fileName}`, "utf8");
process.stdout.write(JSON.stringify(loadNotebooks(readdirSync("src/notebooks"), read)));
