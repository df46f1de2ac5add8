import { readFileSync } from "node:fs";
import { loadExampleSurvey } from "../../loaders/load-example-survey.js";

const read = (path: string) => readFileSync(`data/${path}`, "utf8");
process.stdout.write(JSON.stringify(loadExampleSurvey(read)));
