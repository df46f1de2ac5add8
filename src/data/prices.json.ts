import { readFileSync } from "node:fs";
import { loadPrices } from "../../loaders/prices.js";

process.stdout.write(JSON.stringify(loadPrices((path) => readFileSync(`data/${path}`, "utf8"))));
