import { calculator, type Formula, given, type Origin, type Quantity } from "../core/quantity.js";
import type { CostLine } from "./solution.js";
import { reportCost, type SurveyResult, type SurveyTables, yearDeflator } from "./survey-result.js";

/** The arithmetic of a scaled survey. */
export const surveyFormulas = {
  surveyLine: {
    unit: "mnok",
    value: (municipalities, fixed, inhabitants, each) =>
      municipalities * fixed + (inhabitants * each) / 1e6,
    write: (municipalities, fixed, inhabitants, each) =>
      `${municipalities} × ${fixed} + ${inhabitants} × ${each}`,
  },
  surveyStatutory: {
    unit: "mnok",
    value: (mnok, factor) => mnok * factor,
    write: (mnok, factor) => `${mnok} × ${factor}`,
  },
  surveyTotal: {
    unit: "mnok",
    value: (...lines) => lines.reduce((sum, line) => sum + line, 0),
    write: (...lines) => lines.join(" + "),
  },
} as const satisfies Readonly<Record<string, Formula>>;

export type SurveyQuantityId =
  | keyof typeof surveyFormulas
  | "countryCount"
  | "countryCounted"
  | "fittedFixed"
  | "fittedEach"
  | "statutory"
  | "priceFactor";

type SurveyQuantity = Quantity<SurveyQuantityId>;

const calculate = calculator(surveyFormulas);
const fitted: Origin = { kind: "fitted" };

/** The country's cost by the survey, line by line. Null with too few answers. */
export function surveyTotal(
  { scaled, total, year }: SurveyResult,
  tables: SurveyTables,
  nameOf: (line: CostLine) => string,
): SurveyQuantity | null {
  if (total === null) return null;
  const { municipalities, inhabitants } = scaled.nation;
  const counted: Origin = { kind: "table", name: "municipality-population" };
  const lines = scaled.lines.flatMap(({ line, fit }): SurveyQuantity[] => {
    if (fit === null) return [];
    const about = { year, label: nameOf(line) };
    const inputs = [
      given("countryCount", [municipalities, "number"], counted),
      given("fittedFixed", [fit.intercept, "mnok"], fitted, about),
      given("countryCounted", [inhabitants, "inhabitants"], counted, { year }),
      given("fittedEach", [fit.slope * 1e6, "nok"], fitted, about),
    ];
    return [calculate("surveyLine", inputs, about)];
  });
  return calculate("surveyTotal", [...lines, statutoryPayment(year, tables)], { year });
}

function statutoryPayment(year: number, tables: SurveyTables): SurveyQuantity {
  const origin: Origin =
    year === tables.baseline.year
      ? { kind: "published", id: "statutory2021" }
      : { kind: "table", name: "growth-rates" };
  const { nationalSolutions } = reportCost(tables, year);
  const amount = given("statutory", [nationalSolutions, "mnok"], origin, { year });
  const prices = { kind: "table", name: "prices" } as const;
  const factor = given("priceFactor", [yearDeflator(tables, year), "factor"], prices, { year });
  return calculate("surveyStatutory", [amount, factor], { year });
}
