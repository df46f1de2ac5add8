import type { PresetId } from "../core/baseline.js";
import type { Category } from "../core/category.js";
import { calculator, given } from "../core/quantity.js";
import { itemAt } from "../core/series.js";
import {
  categoryCost,
  costFactor,
  costPerHead,
  growthRate,
  inhabitantsOn,
  type ResultGround,
  totalCost,
} from "../result/cost-quantities.js";
import {
  extraStaffing,
  neededGrowth,
  shareOfCare,
  staffingStart,
} from "../result/staffing-quantities.js";
import type {
  CheckBasis,
  CheckFacts,
  CheckFormula,
  CheckQuantity,
  ModelFacts,
} from "./check-facts.js";
import { sourceFormulas } from "./source-formulas.js";

/** A municipality is small below this many inhabitants (OE 2022-78, ch. 3.2.1 n. 7). */
const smallBelow = 5000;

/** The model's own arithmetic, under one of the report's scenarios: what explains the figures. */
const under = (facts: ModelFacts, preset: PresetId = "medium"): ResultGround => ({
  tables: facts,
  result: facts.presets[preset],
});

/** A figure that a quantity of the model is set beside. */
const described = (basis: CheckBasis, quantity: (facts: ModelFacts) => CheckQuantity) => ({
  basis,
  quantity,
  value: (facts: CheckFacts) => quantity(facts).value,
});

const calculate = calculator(sourceFormulas);
const total2050 = (preset: PresetId) => (facts: ModelFacts) =>
  totalCost(facts.baseline.endYear, under(facts, preset));
const total2021 = (facts: ModelFacts) => totalCost(facts.baseline.year, under(facts));
const cost2021 = (category: Category) => (facts: ModelFacts) =>
  categoryCost(category, facts.baseline.year, under(facts));

function nationalShare(facts: ModelFacts): CheckQuantity {
  const category = "nationalSolutions";
  const about = { category, year: facts.baseline.year } as const;
  return calculate("categoryShare", [cost2021(category)(facts), total2021(facts)], about);
}

function otherGrowth(facts: ModelFacts): CheckQuantity {
  const { year: from, endYear: year } = facts.baseline;
  const costs = [year, from].map((at) => categoryCost("other", at, under(facts)));
  return calculate("categoryGrowth", costs, { category: "other", from, year });
}

/** The inhabitants of each municipality in table 3-1, or of the small ones there. */
const inhabitantsOf = ({ surveyed, baseline: { year } }: ModelFacts, below = Infinity) =>
  surveyed
    .filter(({ inhabitants }) => inhabitants < below)
    .map(({ name: label, inhabitants }) =>
      given("inhabitantsSurveyed", [inhabitants, "inhabitants"], table31, { year, label }),
    );

const table31 = { kind: "table", name: "sample-municipalities" } as const;

const surveyedCount = (facts: ModelFacts): CheckQuantity =>
  calculate("surveyedMunicipalities", inhabitantsOf(facts));

const smallCount = (facts: ModelFacts): CheckQuantity =>
  calculate("smallMunicipalities", inhabitantsOf(facts, smallBelow));

const surveyedInhabitants = (facts: ModelFacts): CheckQuantity =>
  calculate("surveyedInhabitants", inhabitantsOf(facts), { year: facts.baseline.year });

function surveyedShare(facts: ModelFacts): CheckQuantity {
  const { year } = facts.baseline;
  const all = inhabitantsOn(year, under(facts));
  return calculate("surveyedShare", [surveyedInhabitants(facts), all], { year });
}

/** Our values of figures in report OE 2022-78, by the figure's id. */
export const municipalFormulas = {
  total2021: described("model", total2021),
  statutory2021: described("input", cost2021("nationalSolutions")),
  statutoryShare2021: described("model", nationalShare),
  ehr2021: described("input", cost2021("ehr")),
  shareOfHealthSpending2021: described("model", (facts) =>
    shareOfCare(facts.baseline.year, under(facts)),
  ),
  healthSpending2021: described("input", (facts) => staffingStart(under(facts))),
  total2050Low: described("model", total2050("low")),
  total2050Medium: {
    ...described("model", total2050("medium")),
    own: ({ figure }) => figure("total2050MediumChapter43"),
  },
  total2050MediumChapter43: {
    ...described("model", total2050("medium")),
    own: ({ figure }) => figure("total2050Medium"),
    partOf: "total2050Medium",
  },
  total2050High: described("model", total2050("high")),
  total2050HighSummary: described("model", total2050("high")),
  growthFactor2050Medium: described("model", (facts) =>
    costFactor(facts.baseline.endYear, under(facts)),
  ),
  otherGrowth2050: described("model", otherGrowth),
  perInhabitant2021: described("model", (facts) => costPerHead(facts.baseline.year, under(facts))),
  perInhabitant2050Medium: described("model", (facts) =>
    costPerHead(facts.baseline.endYear, under(facts)),
  ),
  nationalGrowth2021To2024: described("table", (facts) =>
    growthRate("nationalSolutions", itemAt(facts.baseline.breakpoints, 1), under(facts)),
  ),
  staffingGrowth2060: described("input", (facts) => neededGrowth(under(facts))),
  staffingExtraCost2060: described("model", (facts) =>
    extraStaffing(facts.staffing.targetYear, under(facts)),
  ),
  survey2017Low: {
    basis: "table",
    value: ({ figure, inhabitants }) =>
      ((figure("survey2017OperatingLow") + figure("survey2017InvestmentLow")) * inhabitants(2017)) /
      1e6,
  },
  survey2017High: {
    basis: "table",
    value: ({ figure, inhabitants }) =>
      ((figure("survey2017OperatingHigh") + figure("survey2017InvestmentHigh")) *
        inhabitants(2017)) /
      1e6,
  },
  specialistTotal2020: { basis: "otherReport", value: ({ figure }) => figure("ieTotal2020") },
  specialistTrusts2020: { basis: "otherReport", value: ({ figure }) => figure("ieRegions2020") },
  specialistTimesMunicipal: {
    basis: "otherReport",
    value: (facts) => facts.figure("ieRegions2020") / total2021(facts).value,
  },
  specialistShare2020: { basis: "otherReport", value: ({ figure }) => figure("ieShareOfCost2020") },
  gartnerShare: { basis: "otherReport", value: ({ figure }) => figure("ieGartnerShareOfCost2020") },
  municipalitiesReporting: described("table", surveyedCount),
  sampleInhabitants: described("table", surveyedInhabitants),
  sampleShareOfPopulation: described("table", surveyedShare),
  smallMunicipalitiesShare2022: {
    basis: "sameReport",
    value: ({ figure }) => figure("smallMunicipalities2022") / figure("municipalities2022"),
  },
  smallMunicipalitiesInSample: described("table", smallCount),
  smallMunicipalitiesInSampleShare: described("table", (facts) =>
    calculate("smallShare", [smallCount(facts), surveyedCount(facts)]),
  ),
} as const satisfies Readonly<Record<string, CheckFormula>>;

/** How our value of a figure came about, where it is the model's own; else null. */
export function checkQuantity(id: string): CheckFormula["quantity"] | null {
  const formulas: Readonly<Record<string, CheckFormula>> = municipalFormulas;
  return formulas[id]?.quantity ?? null;
}
