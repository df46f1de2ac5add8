import { readFileSync } from "node:fs";
import { loadSurvey } from "../../loaders/survey.js";

process.stdout.write(JSON.stringify(loadSurvey((path) => readFileSync(`data/${path}`, "utf8"))));
