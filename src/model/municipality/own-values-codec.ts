import { categories, type PerCategory, perCategory } from "../core/category.js";
import type { Codec } from "../core/codec.js";
import { growthLimits } from "../core/growth-step.js";
import { keyReader, type ReadKey, within } from "../core/key-reader.js";
import { percentText, percentValue, strictNumber } from "../core/percent-text.js";
import { type LocalValues, localCostLimits, populationGrowthLimits } from "./local-values.js";
import type { SelectionGround } from "./municipality-link.js";
import { ownValueKeys, type SelectionKey, type SelectionProblem } from "./selection-problem.js";

/** The own values of an address, as far as they can be read. */
export interface LinkedOwnValues {
  readonly value: LocalValues;
  readonly problems: readonly SelectionProblem[];
}

/** A municipality's own values as a part of the workspace: "kcost=2025:1.2,,0.3,&kpop=0.5". */
export function ownValuesCodec(ground: SelectionGround): Codec<LocalValues, LinkedOwnValues> {
  return {
    keys: ownValueKeys,
    read: (query) => {
      const { read, problems } = keyReader<SelectionKey>(query);
      return { value: readLocal(read, ground), problems };
    },
    write: (local) => {
      const parts = Object.entries(localTexts(local)).filter(([, text]) => text !== "");
      return parts.map(([key, text]) => `${key}=${text}`).join("&");
    },
  };
}

function localTexts({ cost, costYear, growthPerYear, populationGrowth }: LocalValues) {
  const costs = categories.map((category) => cost[category]);
  const rows = categories.map((category) => growthPerYear[category]);
  const isEmpty = (values: readonly (number | null)[]) => values.every((value) => value === null);
  const rates = (row: readonly (number | null)[]) => row.map(optional(percentText)).join(",");
  return {
    kcost: isEmpty(costs) ? "" : `${costYear}:${costs.map(optional(String)).join(",")}`,
    kgrow: isEmpty(rows.flat()) ? "" : rows.map(rates).join(";"),
    kpop: populationGrowth === null ? "" : percentText(populationGrowth),
  };
}

const optional = (write: (value: number) => string) => (value: number | null) =>
  value === null ? "" : write(value);

function readLocal(
  read: ReadKey<SelectionKey>,
  { costYears, usual: { local } }: SelectionGround,
): LocalValues {
  const { breakpoints, costYear, cost, growthPerYear, populationGrowth } = local;
  const growth = (text: string) => readGrowth(text, breakpoints.length - 1);
  const people = (text: string) => within(percentValue(text), populationGrowthLimits);
  return {
    breakpoints,
    ...read("kcost", (text) => readCosts(text, costYears), { costYear, cost }),
    growthPerYear: read("kgrow", growth, growthPerYear),
    populationGrowth: read("kpop", people, populationGrowth),
  };
}

/** One value a category, empty for none: "1.2,,0.3,". Null when one can't be read. */
function readValues(
  text: string,
  count: number,
  parse: (text: string) => number | null,
): (number | null)[] | null {
  const texts = text.split(",");
  const values = texts.map((one) => (one === "" ? null : parse(one)));
  const isWrong = values.some((value, index) => value === null && texts[index] !== "");
  return texts.length !== count || isWrong ? null : values;
}

function readCosts(text: string, costYears: readonly number[]) {
  const [year = "", rest = "", ...more] = text.split(":");
  const costYear = strictNumber(year);
  const values = readValues(rest, categories.length, (one) =>
    within(strictNumber(one), localCostLimits),
  );
  if (more.length > 0 || values === null || !costYears.includes(costYear)) return null;
  return { costYear, cost: perCategory((one) => values[categories.indexOf(one)] ?? null) };
}

function readGrowth(text: string, count: number): PerCategory<readonly (number | null)[]> | null {
  const rows = text
    .split(";")
    .map((row) => readValues(row, count, (one) => within(percentValue(one), growthLimits)));
  if (rows.length !== categories.length || rows.includes(null)) return null;
  return perCategory((category) => rows[categories.indexOf(category)] ?? []);
}
