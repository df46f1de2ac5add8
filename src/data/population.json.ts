import { readFileSync } from "node:fs";
import { loadPopulation } from "../../loaders/population.js";

process.stdout.write(
  JSON.stringify(loadPopulation((path) => readFileSync(`data/${path}`, "utf8"))),
);
