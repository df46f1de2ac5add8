import { readFileSync } from "node:fs";
import { loadTables } from "../../loaders/tables.js";

process.stdout.write(JSON.stringify(loadTables((path) => readFileSync(`data/${path}`, "utf8"))));
