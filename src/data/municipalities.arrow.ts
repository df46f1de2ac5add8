import { readFileSync } from "node:fs";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { encodeMunicipalities } from "../../loaders/municipalities-arrow.js";

const municipalities = loadMunicipalities((path) => readFileSync(`data/${path}`, "utf8"));
process.stdout.write(encodeMunicipalities(municipalities));
