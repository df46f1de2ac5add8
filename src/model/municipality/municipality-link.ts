import { categories, type PerCategory, perCategory } from "../core/category.js";
import { percentText, percentValue, strictNumber } from "../core/percent-text.js";
import { growthLimits } from "../scenario/scenario.js";
import {
  type LocalValues,
  localCostLimits,
  noLocalValues,
  populationGrowthLimits,
} from "./local-values.js";
import { fixedShareLimits, type MunicipalityTables } from "./municipality-estimate.js";
import type { MunicipalitySelection } from "./municipality-selection.js";
import { lastCountedYear } from "./place.js";

/** The municipality page's keys in a link. */
export type SelectionKey = (typeof selectionKeys)[number];

const selectionKeys = ["k", "kfix", "kcost", "kgrow", "kpop"] as const;

/** A part of a link that can't be used: the municipality page goes on without it, and says so. */
export interface SelectionProblem {
  readonly field: SelectionKey;
  /** What can't be read: of `k` the numbers that no municipality has, else the whole value. */
  readonly value: string;
}

/** What a link says of the municipality page's choices, as far as it can be read. */
export interface SelectionReading {
  readonly selection: MunicipalitySelection;
  readonly problems: readonly SelectionProblem[];
  /** What of the query is not this page's, as it stands: "v=1&from=low". */
  readonly others: string;
}

/** What a link is read against. */
export interface SelectionGround {
  /** Numbers of all municipalities. */
  readonly known: ReadonlySet<string>;
  /** Years that own costs can be of. */
  readonly costYears: readonly number[];
  /** What stands where the link says nothing. */
  readonly usual: MunicipalitySelection;
}

/** What a link can name: all municipalities, and years with both a price level and a count. */
export function selectionGround({
  baseline,
  prices,
  municipalities,
}: MunicipalityTables): SelectionGround {
  const today = lastCountedYear(municipalities);
  const years = prices.municipal.map(({ year }) => year);
  return {
    known: new Set(municipalities.map(({ number }) => number)),
    costYears: years.filter((year) => year >= baseline.year && year <= today),
    usual: {
      numbers: [],
      fixedShare: fixedShareLimits.usual,
      // The last year that is over: whose accounts a municipality has.
      local: noLocalValues(today - 1, baseline.breakpoints),
    },
  };
}

/**
 * The choices as part of a query: "k=3427,3428&kfix=10". Own values only with `withLocal`: they
 * are the municipality's, and leave its browser when it says so.
 */
export function encodeSelection(
  { numbers, fixedShare, local }: MunicipalitySelection,
  { withLocal = false }: { readonly withLocal?: boolean } = {},
): string {
  const fields: Readonly<Record<SelectionKey, string>> = {
    k: numbers.join(","),
    kfix: fixedShare === fixedShareLimits.usual ? "" : percentText(fixedShare),
    ...(withLocal ? localTexts(local) : { kcost: "", kgrow: "", kpop: "" }),
  };
  const parts = Object.entries(fields).filter(([, text]) => text !== "");
  return parts.map(([key, text]) => `${key}=${text}`).join("&");
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

type Read = <T>(field: SelectionKey, parse: (text: string) => T | null, otherwise: T) => T;

/** Reads the page's part of a query. Never throws: what can't be read is a problem. */
export function decodeSelection(query: string, ground: SelectionGround): SelectionReading {
  const fields = new URLSearchParams(query);
  const problems: SelectionProblem[] = [];
  const read: Read = (field, parse, otherwise) => {
    const value = fields.get(field);
    if (value === null || value === "") return otherwise;
    const parsed = parse(value);
    if (parsed === null) problems.push({ field, value });
    return parsed ?? otherwise;
  };
  const numbers = [
    ...new Set(
      fields
        .get("k")
        ?.split(",")
        .filter((number) => number !== ""),
    ),
  ];
  const unknown = numbers.filter((number) => !ground.known.has(number));
  if (unknown.length > 0) problems.push({ field: "k", value: unknown.join(",") });
  const share = (text: string) => within(percentValue(text), fixedShareLimits);
  const selection = {
    numbers: numbers.filter((number) => ground.known.has(number)),
    fixedShare: read("kfix", share, ground.usual.fixedShare),
    local: readLocal(read, ground),
  };
  return { selection, problems, others: othersIn(query) };
}

function othersIn(query: string): string {
  const isOurs = (part: string) => selectionKeys.some((key) => part.split("=", 1)[0] === key);
  const parts = query.replace(/^\?/, "").split("&");
  return parts.filter((part) => !isOurs(part)).join("&");
}

function readLocal(read: Read, { costYears, usual: { local } }: SelectionGround): LocalValues {
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

function within(value: number, { min, max }: { min: number; max: number }): number | null {
  return value >= min && value <= max ? value : null;
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
  const [year = "", rest = ""] = text.split(":");
  const costYear = strictNumber(year);
  const values = readValues(rest, categories.length, (one) =>
    within(strictNumber(one), localCostLimits),
  );
  if (values === null || !costYears.includes(costYear)) return null;
  return { costYear, cost: perCategory((one) => values[categories.indexOf(one)] ?? null) };
}

function readGrowth(text: string, count: number): PerCategory<readonly (number | null)[]> | null {
  const rows = text
    .split(";")
    .map((row) => readValues(row, count, (one) => within(percentValue(one), growthLimits)));
  if (rows.length !== categories.length || rows.includes(null)) return null;
  return perCategory((category) => rows[categories.indexOf(category)] ?? []);
}
