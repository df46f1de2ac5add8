import { describe, expect, test } from "vitest";
import { readComparison } from "../../src/model/comparison/comparison.js";
import {
  decodeSelection,
  selectionGround,
} from "../../src/model/municipality/municipality-link.js";
import { decodeLink } from "../../src/model/sharing/scenario-link.js";
import { earlierLines } from "../fixtures/read-earlier.js";
import { municipalityTables as tables } from "../model/municipality/municipality-tables.js";
import {
  comparisonTables,
  municipalityTables,
  scenarioTables,
  sourceTables,
} from "./exported-tables.js";

/** The tables of no scenario, then those of each link. A line that is a link begins a part. */
function earlierTables() {
  const parts: { link: string; tables: string[] }[] = [{ link: "", tables: [] }];
  for (const line of earlierLines("tables.jsonl")) {
    const { link } = JSON.parse(line);
    if (link === undefined) parts.at(-1)?.tables.push(line);
    else parts.push({ link, tables: [] });
  }
  return parts;
}

const [sources, ...scenarios] = earlierTables();
const ground = selectionGround(tables);

describe("every exported table is, to the bit, what an earlier version exported", () => {
  test("sources", () => {
    expect(sourceTables()).toEqual(sources?.tables);
  });

  test.each(scenarios)("$link", ({ link, tables: earlier }) => {
    const { scenario } = decodeLink(link, tables);
    expect([
      ...scenarioTables(scenario),
      ...comparisonTables(readComparison(link, tables).comparison),
      ...municipalityTables(scenario, decodeSelection(link, ground).selection),
    ]).toEqual(earlier);
  });
});
