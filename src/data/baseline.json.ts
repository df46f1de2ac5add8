import { readFileSync } from "node:fs";
import { loadBaseline } from "../../loaders/baseline.js";

process.stdout.write(JSON.stringify(loadBaseline((path) => readFileSync(`data/${path}`, "utf8"))));
