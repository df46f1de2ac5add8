import { describe, expect, test } from "vitest";
import { earlierLines } from "../fixtures/read-earlier.js";
import { comparisonIn, scenarioIn, selectionIn } from "../state/read-link.js";
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

/** Without what is new (which figure or assumption a cell is), and with texts that were put otherwise on purpose as they were. */
const asEarlier = (table: string) =>
  table
    .replaceAll("\u2060", "")
    .replaceAll(/(?<=mrd\.|mill\.)\u00a0(?=kr)/g, " ")
    .replaceAll(/"differs":"[^"]*",/g, "")
    .replace('["Avrunding: minst",""],["Avrunding: mest",""]', '["Avrundingen tillater",""]')
    .replaceAll(/(?<="[\d\u00a0]+,\d",)"([^"]+)","([^"]+)",("[^"]*"|null)(?=\])/g, '"$1–$2",$3')
    .replaceAll(/,"stated":\{[^}]*\}/g, "")
    .replaceAll(/,"nameParts":\{"parts":\[[^\]]*\],"place":\{[^}]*\}\}/g, "")
    .replaceAll(/,"inParts":\{"parts":\[[^\]]*\],"place":\{[^}]*\}\}/g, "")
    .replaceAll(/,"figure":"(?!\w+","columns)[^"]*"(?=\})/g, "")
    .replaceAll(
      /,\{"name":"(?:Kalkulasjonsrente|Andre gevinster i 2050)","cells":\[[^\]]*\]\}/g,
      "",
    )
    .replaceAll(/95\u00a0%: (?=\d)/g, "")
    .replaceAll(/(?<=mrd\. kr) \(\d{4}-kroner\)/g, "")
    .replaceAll(/Naboer i størrelse \((\d+)\)/g, "De $1 nærmeste i størrelse")
    .replaceAll("Må spares av bemanningsveksten (lønnsomhetsgrense)", "Lønnsomhetsgrense")
    .replaceAll(/\d+,\d(?=\u00a0% økt behov)/g, (need) => Number(need.replace(",", ".")).toFixed(0))
    .replaceAll('["Årsverk",""]', '["årsverk",""]')
    .replaceAll('["Forskjell",""]', '["Avvik",""]');

describe("every exported table is, to the bit, what an earlier version exported", () => {
  test("sources", () => {
    expect(sourceTables().map(asEarlier)).toEqual(sources?.tables);
  });

  test.each(scenarios)("$link", ({ link, tables: earlier }) => {
    const { scenario } = scenarioIn(link);
    const tables = [
      ...scenarioTables(scenario),
      ...comparisonTables(comparisonIn(link).comparison),
      ...municipalityTables(scenario, selectionIn(link).selection),
    ];
    expect(tables.map(asEarlier)).toEqual(earlier);
  });
});
