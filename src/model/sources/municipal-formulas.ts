import type { PresetId } from "../core/baseline.js";
import { first } from "../core/series.js";
import {
  costFactor,
  costPerHead,
  type ResultGround,
  totalCost,
} from "../result/cost-quantities.js";
import { growthFactor } from "../result/growth-factor.js";
import { extraStaffing, shareOfCare } from "../result/staffing-quantities.js";
import type { CheckFacts, CheckFormula } from "./check-facts.js";

/** A municipality is small below this many inhabitants (OE 2022-78, ch. 3.2.1 n. 7). */
const smallBelow = 5000;

/** The model's own arithmetic, under one of the report's scenarios: what explains the figures. */
const under = (facts: CheckFacts, preset: PresetId = "medium"): ResultGround => ({
  tables: facts,
  result: facts.presets[preset],
});
const total2050 = (preset: PresetId) => (facts: CheckFacts) =>
  totalCost(facts.baseline.endYear, under(facts, preset)).value;
const total2021 = (facts: CheckFacts) => totalCost(facts.baseline.year, under(facts)).value;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const smallInSample = ({ sampleInhabitants }: CheckFacts) =>
  sampleInhabitants.filter((inhabitants) => inhabitants < smallBelow).length;

/** Our values of figures in report OE 2022-78, by the figure's id. */
export const municipalFormulas = {
  total2021: { basis: "model", value: total2021 },
  statutory2021: {
    basis: "input",
    value: ({ baseline }) => baseline.cost.nationalSolutions.mnok,
  },
  statutoryShare2021: {
    basis: "model",
    value: ({ baseline }) => baseline.cost.nationalSolutions.mnok / baseline.total.mnok,
  },
  ehr2021: { basis: "input", value: ({ baseline }) => baseline.cost.ehr.mnok },
  shareOfHealthSpending2021: {
    basis: "model",
    value: (facts) => shareOfCare(facts.baseline.year, under(facts)).value,
  },
  healthSpending2021: { basis: "input", value: ({ staffing }) => staffing.costMnok },
  total2050Low: { basis: "model", value: total2050("low") },
  total2050Medium: {
    basis: "model",
    value: total2050("medium"),
    own: ({ figure }) => figure("total2050MediumChapter43"),
  },
  total2050MediumChapter43: {
    basis: "model",
    value: total2050("medium"),
    own: ({ figure }) => figure("total2050Medium"),
    partOf: "total2050Medium",
  },
  total2050High: { basis: "model", value: total2050("high") },
  total2050HighSummary: { basis: "model", value: total2050("high") },
  growthFactor2050Medium: {
    basis: "model",
    value: (facts) => costFactor(facts.baseline.endYear, under(facts)).value,
  },
  otherGrowth2050: {
    basis: "model",
    value: ({ baseline }) => growthFactor(baseline.presets.medium.other, baseline.breakpoints) - 1,
  },
  perInhabitant2021: {
    basis: "model",
    value: (facts) => costPerHead(facts.baseline.year, under(facts)).value,
  },
  perInhabitant2050Medium: {
    basis: "model",
    value: (facts) => costPerHead(facts.baseline.endYear, under(facts)).value,
  },
  nationalGrowth2021To2024: {
    basis: "table",
    value: ({ baseline }) => first(baseline.presets.medium.nationalSolutions),
  },
  staffingGrowth2060: { basis: "input", value: ({ staffing }) => staffing.neededGrowth },
  staffingExtraCost2060: {
    basis: "model",
    value: (facts) => extraStaffing(facts.staffing.targetYear, under(facts)).value,
  },
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
    value: (facts) => facts.figure("ieRegions2020") / total2021(facts),
  },
  specialistShare2020: { basis: "otherReport", value: ({ figure }) => figure("ieShareOfCost2020") },
  gartnerShare: { basis: "otherReport", value: ({ figure }) => figure("ieGartnerShareOfCost2020") },
  municipalitiesReporting: {
    basis: "table",
    value: ({ sampleInhabitants }) => sampleInhabitants.length,
  },
  sampleInhabitants: { basis: "table", value: ({ sampleInhabitants }) => sum(sampleInhabitants) },
  sampleShareOfPopulation: {
    basis: "table",
    value: ({ sampleInhabitants, inhabitants }) => sum(sampleInhabitants) / inhabitants(2021),
  },
  smallMunicipalitiesShare2022: {
    basis: "sameReport",
    value: ({ figure }) => figure("smallMunicipalities2022") / figure("municipalities2022"),
  },
  smallMunicipalitiesInSample: { basis: "table", value: smallInSample },
  smallMunicipalitiesInSampleShare: {
    basis: "table",
    value: (facts) => smallInSample(facts) / facts.sampleInhabitants.length,
  },
} as const satisfies Readonly<Record<string, CheckFormula>>;
