import { readFileSync } from "node:fs";
import { readPublished } from "../../loaders/published.js";

process.stdout.write(JSON.stringify(readPublished((path) => readFileSync(`data/${path}`, "utf8"))));
