import * as v from "valibot";
import type { Prices, PriceYear } from "../src/model/core/prices.js";
import { firstYear } from "./baseline.js";
import { type ReadText, readTable } from "./read-table.js";

const surenesses = ["A", "B", "C"] as const;

const Row = v.object({
  year: v.number(),
  cpi: v.nullable(v.number()),
  cpiSureness: v.nullable(v.picklist(surenesses)),
  municipalDeflatorGrowth: v.nullable(v.number()),
  municipalDeflatorSureness: v.nullable(v.picklist(surenesses)),
});

type Row = v.InferOutput<typeof Row>;
type Level = { year: number; level: number; sureness: PriceYear["sureness"] };

/**
 * Price levels relative to the year that costs are of: the consumer price index as it stands, the
 * municipal deflator multiplied up from its yearly growth.
 *
 * @throws if that year is missing, a year is left out in the deflator, or the table is wrong
 */
export function loadPrices(read: ReadText): Prices {
  const rows = readTable(read, "prices", Row).sort((a, b) => a.year - b.year);
  const baseYear = firstYear(read);
  return {
    baseYear,
    consumer: relativeTo(baseYear, rows.flatMap(consumerLevel)),
    municipal: relativeTo(baseYear, municipalLevels(rows)),
  };
}

/**
 * The consumer price index by year, 2015 = 100, with one decimal as Statistics Norway prints it.
 *
 * @throws on a year without an index, or if the table is wrong
 */
export function consumerIndex(read: ReadText): (year: number) => number {
  const rows = readTable(read, "prices", Row);
  return (year) => {
    const index = rows.find((row) => row.year === year)?.cpi ?? null;
    if (index === null) throw new Error(`prices.csv cpi: expected a value for ${year}`);
    return Math.round(index * 10) / 10;
  };
}

function consumerLevel({ year, cpi, cpiSureness }: Row): Level[] {
  if (cpi === null) return [];
  if (cpiSureness === null) throw new Error(`prices.csv cpiSureness: expected a value for ${year}`);
  return [{ year, level: cpi, sureness: cpiSureness }];
}

function municipalLevels(rows: readonly Row[]): Level[] {
  const levels: Level[] = [];
  for (const { year, municipalDeflatorGrowth: growth, municipalDeflatorSureness } of rows) {
    const last = levels.at(-1);
    if (growth === null) {
      if (last) throw new Error(`prices.csv municipalDeflatorGrowth: expected a value for ${year}`);
      continue;
    }
    const sureness = municipalDeflatorSureness;
    if (sureness === null || (last && last.year !== year - 1))
      throw new Error(
        `prices.csv municipalDeflatorGrowth: ${year} lacks sureness or the year before`,
      );
    if (!last) levels.push({ year: year - 1, level: 1, sureness });
    levels.push({ year, level: (last?.level ?? 1) * (1 + growth), sureness });
  }
  return levels;
}

function relativeTo(baseYear: number, levels: readonly Level[]): PriceYear[] {
  const base = levels.find(({ year }) => year === baseYear);
  if (!base) throw new Error(`prices.csv year: no price level for ${baseYear}`);
  return levels.map(({ year, level, sureness }) => ({
    year,
    factor: level / base.level,
    sureness,
  }));
}
