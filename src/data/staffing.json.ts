import { readFileSync } from "node:fs";
import { loadStaffing } from "../../loaders/staffing.js";

process.stdout.write(JSON.stringify(loadStaffing((path) => readFileSync(`data/${path}`, "utf8"))));
