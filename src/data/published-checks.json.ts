import { readFileSync } from "node:fs";
import { loadPublishedChecks } from "../../loaders/published-checks.js";

const read = (path: string) => readFileSync(`data/${path}`, "utf8");
process.stdout.write(JSON.stringify(loadPublishedChecks(read)));
