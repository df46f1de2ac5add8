import { readFileSync } from "node:fs";
import { findDataProblems } from "../../loaders/data-problems.js";

const read = (path: string) => readFileSync(`data/${path}`, "utf8");
process.stdout.write(JSON.stringify(findDataProblems(read)));
