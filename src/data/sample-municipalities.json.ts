import { readFileSync } from "node:fs";
import { loadSampleMunicipalities } from "../../loaders/sample-municipalities.js";

process.stdout.write(
  JSON.stringify(loadSampleMunicipalities((path) => readFileSync(`data/${path}`, "utf8"))),
);
