import { categories } from "../core/category.js";
import { calculator, given, type Origin, settable } from "../core/quantity.js";
import type { RowSource } from "../core/row-source.js";
import { zip } from "../core/series.js";
import {
  inPrices,
  type ResultGround,
  type ResultInputId,
  type ResultQuantity,
  type ScenarioGround,
  totalCost,
} from "./cost-quantities.js";
import { resultFormulas } from "./result-formulas.js";
import type { ExtraCosts } from "./staffing.js";
import { pathAround } from "./staffing-need.js";

const calculate = calculator(resultFormulas);

const choice: Origin = { kind: "choice" };
const staffingTable = (row: RowSource): Origin => ({ kind: "table", name: "staffing", row });

/** How much the need for staff grows from the first year to the year that the report looks to. */
export function neededGrowth({ tables, result }: ScenarioGround): ResultQuantity {
  const { baselineYear, targetYear, neededGrowth: usual, referenceGrowth } = tables.staffing;
  const { neededGrowth: growth } = result.scenario.staffing;
  if (growth === referenceGrowth) {
    const ends = [targetYear, baselineYear].map((year) => pathLevel(year, { tables }));
    return calculate("pathGrowth", ends, { year: targetYear });
  }
  const source = { kind: "published", id: "staffingGrowth2060" } as const;
  const origin = settable(growth, { usual, source });
  return given("neededGrowth", [growth, "share"], origin, { year: targetYear });
}

/** Full-time equivalents on SSB's path in a year: as it states them, or between two of its years. */
function pathLevel(year: number, { tables }: Pick<ScenarioGround, "tables">): ResultQuantity {
  const [from, to] = pathAround(tables.staffing.referencePath, year);
  const stated = [from, to].map((point) =>
    given("pathLevel", [point.fullTimeEquivalents, "fte"], staffingTable(point.row), {
      year: point.year,
    }),
  );
  const at = stated.find(({ about }) => about.year === year);
  if (at !== undefined) return at;
  const years = [year, to.year].map((end) =>
    given(
      "needYears",
      [end - from.year, "years"],
      { kind: "calendar" },
      { from: from.year, year: end },
    ),
  );
  return calculate("pathLevelBetween", [...stated, ...years], { year });
}

/** Staffing need in a year as a multiple of that in the year that the cost of staffing is of. */
function need(year: number, ground: ResultGround): ResultQuantity {
  const { baselineYear, targetYear } = ground.tables.staffing;
  const { shape } = ground.result.scenario.staffing;
  const growth = neededGrowth(ground);
  const years = (name: "needYears" | "needSpan", to: number) =>
    given(
      name,
      [to - baselineYear, "years"],
      { kind: "calendar" },
      { from: baselineYear, year: to },
    );
  if (shape === "even")
    return calculate(
      "evenNeed",
      [growth, years("needYears", year), years("needSpan", targetYear)],
      { from: baselineYear, year },
    );
  const levels = [year, baselineYear, targetYear].map((at) => pathLevel(at, ground));
  return calculate("referenceNeed", [growth, ...levels], { from: baselineYear, year });
}

/** What staffing costs in the first year, in the scenario's kroner. */
export function staffingStart(ground: ScenarioGround): ResultQuantity {
  const { costMnok, careCostMnok, careRows, baselineYear } = ground.tables.staffing;
  const isCare = ground.result.scenario.staffing.start === "care";
  const amount = given(
    "staffingStart",
    [isCare ? careCostMnok : costMnok, "mnok"],
    isCare ? staffingTable(careRows.cost) : { kind: "published", id: "healthSpending2021" },
    { year: baselineYear },
  );
  return inPrices("inPrices", amount, ground);
}

/** How much more a full-time equivalent costs each year than the one before. */
export const realCostGrowth = ({ result }: ScenarioGround): ResultQuantity =>
  given("realCostGrowth", [result.scenario.staffing.realCostGrowth, "rate"], choice);

/** Need, first year's cost, and how the cost of one full-time equivalent grows to a year. */
function staffingInputs(year: number, ground: ResultGround): ResultQuantity[] {
  const { baselineYear } = ground.tables.staffing;
  return [
    need(year, ground),
    staffingStart(ground),
    realCostGrowth(ground),
    given(
      "periodYears",
      [year - baselineYear, "years"],
      { kind: "calendar" },
      {
        from: baselineYear,
        year,
      },
    ),
  ];
}

/** The expenditure that follows the staffing need. */
export const staffingCost = (year: number, ground: ResultGround): ResultQuantity =>
  calculate("staffingCost", staffingInputs(year, ground), { year });

/** E-health as a share of the expenditure that follows the staffing need. */
export function shareOfCare(year: number, ground: ResultGround): ResultQuantity {
  const { baseline } = ground.tables;
  const isPrinted =
    year === baseline.year &&
    baseline.survey === undefined &&
    ground.result.scenario.staffing.start !== "care";
  return calculate("shareOfCare", [totalCost(year, ground), staffingCost(year, ground)], {
    year,
    published: isPrinted ? "shareOfHealthSpending2021" : null,
  });
}

/** What staff beyond the first year's costs in a year; or beyond that of another year. */
export function extraStaffing(
  year: number,
  ground: ResultGround,
  since = ground.tables.baseline.year,
): ResultQuantity {
  const inputs = [...staffingInputs(year, ground), ...needBefore(since, ground)];
  return calculate("extraStaffing", inputs, { year });
}

/** The need that what is extra is measured from; none where that is 1: in the year of staffing's cost. */
const needBefore = (year: number, ground: ResultGround): ResultQuantity[] =>
  year === ground.tables.staffing.baselineYear ? [] : [need(year, ground)];

/** The same by the report, in the year that it looks to. */
export function printedExtraStaffing({ tables }: Pick<ScenarioGround, "tables">): ResultQuantity {
  const { reportExtraCostMnok, targetYear } = tables.staffing;
  const printed = { kind: "published", id: "staffingExtraCost2060" } as const;
  return given("printedExtraStaffing", [reportExtraCostMnok, "mnok"], printed, {
    year: targetYear,
  });
}

/** What e-health costs beyond the first year. */
export function extraEhealth(year: number, ground: ResultGround): ResultQuantity {
  const from = ground.tables.baseline.year;
  return calculate("extraEhealth", [totalCost(year, ground), totalCost(from, ground)], {
    year,
    from,
  });
}

/** Gains other than saved staff in a year, each rising evenly to its full size. */
export function gains(year: number, ground: ResultGround): ResultQuantity {
  const { baselineYear } = ground.tables.staffing;
  const parts = categories.flatMap((category) => {
    const gain = ground.result.scenario.staffing.gains[category];
    if (gain === null) return [];
    const full = given("gainPerYear", [gain.mnokPerYear, "mnok"], choice, { category });
    const reached = Math.min(1, (year - baselineYear) / (gain.fullYear - baselineYear));
    const part = given("gainReached", [reached, "share"], { kind: "calendar" }, { year });
    return [calculate("gain", [inPrices("inPrices", full, ground), part], { category, year })];
  });
  return calculate("gains", parts, { year });
}

/** The share of staffing growth that e-health must save to cover its own growth in a year. */
export function breakEven(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [extraEhealth(year, ground), gains(year, ground), extraStaffing(year, ground)];
  return calculate("breakEven", inputs, { year });
}

/** The same of all years so far. */
export function breakEvenSum(year: number, ground: ResultGround): ResultQuantity {
  const { ehealth, gained, staffing } = yearlySums(year, ground);
  return calculate("breakEvenSum", [ehealth, gained, staffing], sumSpan(year, ground));
}

/** The same of present values, at the scenario's discount rate. */
export function breakEvenPresent(year: number, ground: ResultGround): ResultQuantity {
  const { ehealth, gained, staffing } = presentValues(year, ground);
  return calculate("breakEvenPresent", [ehealth, gained, staffing], sumSpan(year, ground));
}

/** Extra costs and gains of all years so far, summed as they are. */
export function yearlySums(year: number, ground: ResultGround) {
  const { ehealth, gained, staffing } = yearlyValues(year, ground);
  const span = sumSpan(year, ground);
  return {
    ehealth: calculate("sumEhealth", ehealth, span),
    gained: calculate("sumGains", gained, span),
    staffing: calculate("sumStaffing", staffing, span),
  };
}

/** The same as present values. */
export function presentValues(year: number, ground: ResultGround) {
  const { ehealth, gained, staffing } = yearlyValues(year, ground);
  const [rate, span] = [discountRate(ground), sumSpan(year, ground)];
  return {
    ehealth: calculate("presentEhealth", [rate, ...ehealth], span),
    gained: calculate("presentGains", [rate, ...gained], span),
    staffing: calculate("presentStaffing", [rate, ...staffing], span),
  };
}

function yearlyValues(year: number, ground: ResultGround) {
  const each = (
    name: ResultInputId,
    series: keyof Pick<ExtraCosts, "extraEhealth" | "gains" | "extraStaffing">,
  ) => {
    const { years, [series]: values } = ground.result.comparison;
    return zip(years, values)
      .filter(([at]) => at <= year)
      .map(([at, value]) => given(name, [value, "mnok"], { kind: "each" }, { year: at }));
  };
  return {
    ehealth: each("yearlyEhealth", "extraEhealth"),
    gained: each("yearlyGains", "gains"),
    staffing: each("yearlyStaffing", "extraStaffing"),
  };
}

/** At which rate later years count less, a year. */
export function discountRate({ tables, result }: ResultGround): ResultQuantity {
  const { discountRate: rate } = result.scenario.staffing;
  const source = { kind: "table", name: "discount-rates" } as const;
  const usual = tables.staffing.discountRate;
  return given("discountRate", [rate, "rate"], settable(rate, { usual, source }));
}

const sumSpan = (year: number, { tables }: ResultGround) => ({ from: tables.baseline.year, year });

/** Full-time equivalents beyond the first year's. */
export function extraFullTimeEquivalents(year: number, ground: ResultGround): ResultQuantity {
  const { careCostPerFullTimeEquivalentNok: nok, careRows, baselineYear } = ground.tables.staffing;
  const each = given("costPerFte", [nok, "nok"], staffingTable(careRows.perFullTimeEquivalent), {
    year: baselineYear,
  });
  const inputs = [
    need(year, ground),
    staffingStart(ground),
    inPrices("unitCostInPrices", each, ground),
    ...needBefore(ground.tables.baseline.year, ground),
  ];
  return calculate("extraFullTimeEquivalents", inputs, { year });
}

/** Full-time equivalents that the break-even share comes to. */
export function savedFullTimeEquivalents(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [breakEven(year, ground), extraFullTimeEquivalents(year, ground)];
  return calculate("savedFullTimeEquivalents", inputs, { year });
}

/** What the break-even share comes to of a year's extra staffing, M kr. */
export function savedStaffing(year: number, ground: ResultGround): ResultQuantity {
  const inputs = [breakEven(year, ground), extraStaffing(year, ground)];
  return calculate("savedStaffing", inputs, { year });
}

/** A year, and the share of staffing growth that is saved: the scenario's where none is given. */
interface Saved {
  readonly year: number;
  readonly share?: number;
}

/** What is left in a year when e-health saves a share of staffing growth, M kr. */
export function netEffect({ year, share }: Saved, ground: ResultGround): ResultQuantity {
  const costs = [extraStaffing(year, ground), extraEhealth(year, ground), gains(year, ground)];
  return calculate("netEffect", [savedShare(share, ground), ...costs], { year });
}

/** The same of all years so far. */
export function netEffectSum({ year, share }: Saved, ground: ResultGround): ResultQuantity {
  const { ehealth, gained, staffing } = yearlySums(year, ground);
  const inputs = [savedShare(share, ground), staffing, ehealth, gained];
  return calculate("netEffectSum", inputs, sumSpan(year, ground));
}

/** The same of present values, at the scenario's discount rate. */
export function netEffectPresent({ year, share }: Saved, ground: ResultGround): ResultQuantity {
  const { ehealth, gained, staffing } = presentValues(year, ground);
  const inputs = [savedShare(share, ground), staffing, ehealth, gained];
  return calculate("netEffectPresent", inputs, sumSpan(year, ground));
}

/** The share of staffing growth that is saved: the scenario's where none is given. */
export const savedShare = (share: number | undefined, { result }: ScenarioGround): ResultQuantity =>
  given("avoidedShare", [share ?? result.scenario.staffing.avoidedShare, "share"], choice);
