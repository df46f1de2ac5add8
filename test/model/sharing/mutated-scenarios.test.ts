import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../../src/model/result/projection.js";
import type { ScenarioReading } from "../../../src/model/scenario/scenario-problem.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { decodeLink } from "../../../src/model/sharing/scenario-link.js";
import { tables } from "../core/report-tables.js";

const folder = resolve(import.meta.dirname, "../../fixtures/scenario");
const links = readFileSync(resolve(folder, "links.txt"), "utf8").trim().split("\n");
const files = ["v1.json", "v2.json"].map((name) => readFileSync(resolve(folder, name), "utf8"));

/** The same numbers in every run: Lehmer's generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const pieces = [...'0123456789.,-+eE%&="{}[]:\\ \u0000æ🙂', "NaN", "1e999", "null", "2021", "ehr"];

/** A text with one to four small damages: something deleted, put in, doubled or swapped. */
function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (mutated.length + 1));
    const length = Math.floor(random() * 6);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    const middle = [piece, "", mutated.slice(at, at + length).repeat(2)];
    mutated = mutated.slice(0, at) + middle[Math.floor(random() * 3)] + mutated.slice(at + length);
  }
  return mutated;
}

function isComputable({ scenario }: ScenarioReading): boolean {
  return project(tables.baseline, scenario).total.every(Number.isFinite);
}

test("60 000 mutated links: no exception, no NaN, each refusal names its field", () => {
  const random = randomNumbers(20_220_610);
  let refused = 0;
  for (let run = 0; run < 60_000; run++) {
    const link = mutate(links[run % links.length] ?? "", random);
    const reading = decodeLink(link, tables);
    const keys = new URLSearchParams(link);
    const isNamed = reading.problems.every(({ field }) => field === "v" || keys.has(field));
    if (!isNamed || !isComputable(reading)) expect.fail(link);
    if (reading.problems.length > 0) refused += 1;
  }
  expect(refused).toBeGreaterThan(20_000);
});

test("40 000 mutated files: no exception, no NaN, each refusal names its field", () => {
  const random = randomNumbers(1_994);
  let refused = 0;
  for (let run = 0; run < 40_000; run++) {
    const json = parse(mutate(files[run % files.length] ?? "", random));
    const reading = decodeScenario(json, tables);
    const text = JSON.stringify(json);
    const isNamed = reading.problems.every(({ field }) => field !== "" || text.includes('"":'));
    if (!isNamed || !isComputable(reading)) expect.fail(text);
    if (reading.problems.length > 0) refused += 1;
  }
  expect(refused).toBeGreaterThan(20_000);
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
