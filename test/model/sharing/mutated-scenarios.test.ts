import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../../src/model/result/projection.js";
import type { ScenarioReading } from "../../../src/model/scenario/scenario-problem.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { tables } from "../core/report-tables.js";
import { mutate, randomNumbers } from "./mutate.js";

const folder = resolve(import.meta.dirname, "../../fixtures/scenario");
const links = readFileSync(resolve(folder, "links.txt"), "utf8").trim().split("\n");
const files = ["v1.json", "v2.json"].map((name) => readFileSync(resolve(folder, name), "utf8"));

function isComputable({ scenario }: ScenarioReading): boolean {
  return project(tables.baseline, scenario).total.every(Number.isFinite);
}

test("15 000 mutated links: no exception, no NaN, each refusal names its field", () => {
  const random = randomNumbers(20_220_610);
  let refused = 0;
  for (let run = 0; run < 15_000; run++) {
    const link = mutate(links[run % links.length] ?? "", random);
    const reading = decodeLink(link, tables);
    const keys = new URLSearchParams(link);
    const isNamed = reading.problems.every(({ field }) => field === "v" || keys.has(field));
    if (!isNamed || !isComputable(reading)) expect.fail(link);
    if (reading.problems.length > 0) refused += 1;
  }
  expect(refused).toBeGreaterThan(5_000);
});

test("10 000 mutated files: no exception, no NaN, each refusal names its field", () => {
  const random = randomNumbers(1_994);
  let refused = 0;
  for (let run = 0; run < 10_000; run++) {
    const json = parse(mutate(files[run % files.length] ?? "", random));
    const reading = decodeScenario(json, tables);
    const text = JSON.stringify(json);
    const isNamed = reading.problems.every(({ field }) => field !== "" || text.includes('"":'));
    if (!isNamed || !isComputable(reading)) expect.fail(text);
    if (reading.problems.length > 0) refused += 1;
  }
  expect(refused).toBeGreaterThan(5_000);
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
