import * as v from "valibot";
import type {
  Population,
  PopulationAlternative,
  PopulationSeries,
} from "../src/model/core/population.js";
import { type ReadText, readTable } from "./read-table.js";

const AgeGroups = {
  year: v.number(),
  population: v.number(),
  aged67to79: v.number(),
  aged80to89: v.number(),
  aged90plus: v.number(),
};

const ActualRow = v.object(AgeGroups);
const ProjectionRow = v.object({ ...AgeGroups, vintage: v.string(), alternative: v.string() });
const NationalRow = v.object({
  vintage: v.string(),
  alternative: v.string(),
  year: v.number(),
  population: v.number(),
});

type YearRow = v.InferOutput<typeof ActualRow>;
type ProjectionRow = v.InferOutput<typeof ProjectionRow>;

const firstYear = 2021;
const lastYear = 2050;
const reportVintage = "2022";
const ssbNames = { main: "MMMM", low: "LLML", high: "HHMH" } as const;

/**
 * Norway's population on 1 January, 2021–2050, by vintage and alternative: actual figures (SSB
 * 07459) until the vintage's first year, then its projection (13600, 14288, 14746).
 *
 * @throws if a year is missing, or a table is wrong
 */
export function loadPopulation(read: ReadText): Population {
  const actual = readTable(read, "population-actual", ActualRow);
  const projections = readTable(read, "population-projections", ProjectionRow);
  const vintages = [...new Set(projections.map(({ vintage }) => vintage))].sort();
  const series = vintages.map((vintage) => {
    const rows = projections.filter((row) => row.vintage === vintage);
    const of = (alternative: PopulationAlternative) => joinSeries(actual, rows, alternative);
    return [vintage, { main: of("main"), low: of("low"), high: of("high") }] as const;
  });
  return {
    vintages,
    series: Object.fromEntries(series),
    reportVintage,
    baselineYearCountedOn: firstYear + 1,
    reportPerInhabitant2050: { countedOn: 2060, inhabitants: nationalMain(read, 2060) },
  };
}

function joinSeries(
  actual: readonly YearRow[],
  projected: readonly ProjectionRow[],
  alternative: PopulationAlternative,
): PopulationSeries {
  const ofAlternative = projected.filter((row) => row.alternative === ssbNames[alternative]);
  const start = Math.min(...ofAlternative.map(({ year }) => year));
  const rows = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    return rowOf(year < start ? actual : ofAlternative, year, alternative);
  });
  return {
    firstYear,
    inhabitants: rows.map((row) => row.population),
    aged67plus: rows.map((row) => row.aged67to79 + row.aged80to89 + row.aged90plus),
    aged80plus: rows.map((row) => row.aged80to89 + row.aged90plus),
  };
}

function rowOf(rows: readonly YearRow[], year: number, alternative: string): YearRow {
  const row = rows.find((candidate) => candidate.year === year);
  if (row) return row;
  throw new Error(`population-projections.csv year: no row for ${alternative}, ${year}`);
}

function nationalMain(read: ReadText, year: number): number {
  const rows = readTable(read, "population-projections-national", NationalRow);
  const row = rows.find(
    (candidate) =>
      candidate.vintage === reportVintage &&
      candidate.alternative === "MMM" &&
      candidate.year === year,
  );
  if (row) return row.population;
  throw new Error(
    `population-projections-national.csv year: no row for ${reportVintage}, MMM, ${year}`,
  );
}
