import * as v from "valibot";
import { studentTQuantile } from "../src/model/core/student-t.js";
import type { FormResponse } from "../src/model/form/response.js";
import { inhabitantsIn } from "../src/model/survey/place-answers.js";
import { costGroups, costKinds, costLines, costSources } from "../src/model/survey/solution.js";
import { makeExampleSurvey } from "./example-survey.js";
import { loadMunicipalities } from "./municipalities.js";
import { findPublished, readPublished } from "./published.js";
import { type ReadText, readTable } from "./read-table.js";
import { loadSampleMunicipalities } from "./sample-municipalities.js";

const Row = v.object({
  group: v.picklist(costGroups),
  kind: v.picklist(costKinds),
  source: v.picklist(costSources),
  mnok2021: v.number(),
  mnok2023: v.number(),
});

/** The years of the example, with the seed of each. */
const years = [
  { year: 2021, column: "mnok2021", seed: 2021 },
  { year: 2023, column: "mnok2023", seed: 2023 },
] as const;

/**
 * The constructed example: fourteen made-up answers a year for the municipalities of table 3-1,
 * which scale to the table's cost with an interval as wide as the published one (1.3–7.7 bn of
 * 4.5, ch. 3.4.1).
 *
 * @throws if the table lacks a line
 */
export function loadExampleSurvey(read: ReadText): FormResponse[] {
  const rows = readTable(read, "example-survey", Row);
  const sample = loadSampleMunicipalities(read);
  const municipalities = loadMunicipalities(read);
  const published = (id: string) => findPublished(readPublished(read), id).value;
  const reach =
    (published("total2021High95") - published("total2021Low95")) / 2 / published("total2021");
  const t = studentTQuantile(0.975, sample.length - 2);
  return years.flatMap(({ year, column, seed }) => {
    const costs = costLines.map((line) => {
      const row = rows.find(
        ({ group, kind, source }) =>
          group === line.group && kind === line.kind && source === line.source,
      );
      if (row === undefined)
        throw new Error(`example-survey.csv: no row for ${Object.values(line).join(", ")}`);
      return row[column];
    });
    const mnok = costs.reduce((sum, cost) => sum + cost, 0);
    const whole = mnok + published("statutory2021");
    const inhabitants = municipalities.reduce((sum, one) => sum + inhabitantsIn(one, year), 0);
    const placed = sample.map((one) => {
      const found = municipalities.find(({ number }) => number === one.number);
      if (found === undefined) throw new Error(`example survey: no municipality ${one.number}`);
      return { ...one, inhabitants: inhabitantsIn(found, year) };
    });
    return makeExampleSurvey(
      placed,
      { year, seed, mnok, reach: reach * whole, shares: costs.map((cost) => cost / mnok) },
      { municipalities: municipalities.length, inhabitants, t },
    );
  });
}
