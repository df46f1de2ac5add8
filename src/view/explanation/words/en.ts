import { en as ledger } from "./ledger/en.js";
import { en as municipality } from "./municipality/en.js";
import type { ExplanationWords } from "./nb.js";
import { en as sources } from "./sources/en.js";
import { en as survey } from "./survey/en.js";
import { en as uncertainty } from "./uncertainty/en.js";

/** The texts that explain figures in English. */
export const en: ExplanationWords = {
  title: (figure) => `How the figure is calculated: ${figure}`,
  titleOfAll: (figure) => `How the figures are calculated: ${figure}`,
  printed: (text, place) => `The report prints ${text} (${place})`,
  sureness: (grade) => `sureness ${grade}`,
  surenessNote:
    "Sureness A is read in an official publication or checked against one. B is one secondary source or computed from rounded figures. C is an estimate.",
  otherNumbers:
    "The other numbers stand in the table under the chart. Each of them opens its own calculation.",
  method: "About the method",
  methods: {
    of: (room) => {
      if (room === "uncertainty") return { label: "…" };
      return room === "survey"
        ? { label: "a group of costs", year: "one year", from: "an earlier year" }
        : { label: room === "ownLedger" ? "a part of the whole" : "the municipality" };
    },
    rooms: {
      result: "Cost and staffing",
      municipality: "Municipalities",
      comparison: "The difference between two scenarios",
      uncertainty: "Uncertainty",
      survey: "Survey",
      ledger: "ICT in the specialist health service",
      ownLedger: "ICT of one organisation",
      sources: "Checking the reports",
    },
  },
  yearly: (count) => `${count} numbers, one for each year`,
  listed: (count) => `${count} numbers are put in`,
  what: "What",
  year: "Year",
  amount: "Amount",
  reconstructedSureness: "B",
  people: { all: "everyone", "67plus": "67 and over", "80plus": "80 and over" },
  projection: (vintage, alternative) =>
    `Statistics Norway’s projection of ${vintage}, ${alternative}`,
  constructed: "Constructed example: the numbers are made up",
  origins: {
    reconstructed: "Reconstructed from five published totals",
    surveyed: "The answers to a survey, scaled to the country",
    choice: "An assumption that can be changed",
    ours: "Chosen for these pages, without a source",
    calendar: "Counted from the years",
    each: "Calculated in the same way for each year",
    limit: "A limit to growth in the model",
    distribution: "The distribution that the baseline is drawn from",
    answered: "The answers in this browser",
  },
  set: (usual, source) => `Changed on these pages. The usual value is ${usual}: ${source}`,
  noSource: "chosen here, without a source",
  drawn: ({ draws, seed, rho, baseline }) => {
    const growth = rho === null ? [] : [`growth (dependence ${rho})`];
    const varied = [...growth, ...(baseline ? ["the baseline"] : [])].join(" and ");
    if (varied === "")
      return `All ${draws} draws are alike: neither growth nor the baseline is drawn`;
    return `Simulated with ${draws} draws (draw no. ${seed}) of ${varied}. All else is held`;
  },
  drawnSureness: "other draws give a slightly different number",
  units: {
    years: (count) => (count === "1" ? "1 year" : `${count} years`),
    fte: (count) => (count === "1" ? "1 full-time equivalent" : `${count} full-time equivalents`),
    inhabitants: (count) => `${count} inhabitants`,
  },
  names: {
    baselineCost: (at) => `${at("category")} in ${at("year")}`,
    surveyedCount: (at) => `Municipalities that stated costs of ${at("year")}`,
    priceFactor: (at) =>
      `Price level in ${at("year")}${at("estimated")} over that in ${at("from")}, ${at("index")}`,
    growthRate: (at) => `Real growth per year ${at("from")}–${at("year")}, ${at("category")}`,
    periodYears: (at) => `Number of years from ${at("from")} to ${at("year")}`,
    inhabitantsCounted: (at) => `Population on 1 January ${at("year")}, ${at("people")}`,
    inhabitantsProjected: (at) =>
      `Projected population on 1 January ${at("year")}, ${at("people")} (${at("projection")})`,
    staffingStart: (at) => `Cost of staffing in ${at("year")}`,
    neededGrowth: (at) => `Growth in the need for staff to ${at("year")}`,
    needYears: (at) => `Number of years from ${at("from")} to ${at("year")}`,
    needSpan: (at) => `Number of years from ${at("from")} to ${at("year")}`,
    pathLevelBetween: (at) =>
      `Full-time equivalents in ${at("year")} on Statistics Norway’s reference path`,
    pathGrowth: (at) =>
      `Growth in the need for staff to ${at("year")} on Statistics Norway’s reference path`,
    pathLevel: (at) =>
      `Full-time equivalents in ${at("year")} on Statistics Norway’s reference path`,
    realCostGrowth: () => "Real growth per year in the cost per full-time equivalent",
    costPerFte: (at) => `Care services’ expenditure per full-time equivalent in ${at("year")}`,
    printedExtraStaffing: (at) => `Extra cost of staffing in ${at("year")}, by the report`,
    gainPerYear: (at) => `Gain per year once reached, ${at("category")}`,
    gainReached: (at) => `Part of the gain reached in ${at("year")}`,
    discountRate: () => "Discount rate per year",
    avoidedShare: () => "Share of staffing growth saved",
    stateShare: () => "Share of the extra cost that the state covers",
    yearlyEhealth: () => "Extra cost of e-health",
    yearlyStaffing: () => "Extra cost of staffing",
    yearlyGains: () => "Other gains",
    inPrices: (at) => `Converted to ${at("year")} kroner`,
    unitCostInPrices: (at) => `Expenditure per full-time equivalent in ${at("year")} kroner`,
    categoryCost: (at) => `${at("category")} in ${at("year")}`,
    categoryChange: (at) => `${at("category")}, change ${at("from")}–${at("year")}`,
    total: (at) => `Total cost of e-health in ${at("year")}`,
    namedTotal: (at) => `Total cost of e-health in ${at("year")}, ${at("label")}`,
    totalDifference: (at) => `Difference in total cost in ${at("year")}`,
    perInhabitantDifference: (at) =>
      `Difference in cost per ${at("whom")} in ${at("year")} from the report’s nearest scenario`,
    totalGrowth: (at) => `Growth of the cost ${at("from")}–${at("year")}`,
    growthFactor: (at) => `The cost in ${at("year")} over that in ${at("from")}`,
    perInhabitant: (at) => `Cost per ${at("whom")} in ${at("year")}`,
    evenNeed: (at) => `Need for staff in ${at("year")} over that in ${at("from")}`,
    referenceNeed: (at) => `Need for staff in ${at("year")} over that in ${at("from")}`,
    staffingCost: (at) => `Cost of staffing in ${at("year")}`,
    shareOfCare: (at) => `E-health as a share of the cost of staffing in ${at("year")}`,
    extraStaffing: (at) => `Extra cost of staffing in ${at("year")}`,
    extraEhealth: (at) => `Extra cost of e-health in ${at("year")} over ${at("from")}`,
    gain: (at) => `Gain in ${at("year")}, ${at("category")}`,
    gains: (at) => `Other gains in ${at("year")}`,
    breakEven: (at) => `Break-even in ${at("year")}`,
    presentStaffing: (at) => `Present value of extra staffing ${at("from")}–${at("year")}`,
    presentEhealth: (at) => `Present value of extra e-health ${at("from")}–${at("year")}`,
    presentGains: (at) => `Present value of other gains ${at("from")}–${at("year")}`,
    breakEvenPresent: (at) => `Break-even, present value ${at("from")}–${at("year")}`,
    sumStaffing: (at) => `Extra staffing ${at("from")}–${at("year")}, summed`,
    sumEhealth: (at) => `Extra e-health ${at("from")}–${at("year")}, summed`,
    sumGains: (at) => `Other gains ${at("from")}–${at("year")}, summed`,
    breakEvenSum: (at) => `Break-even, summed ${at("from")}–${at("year")}`,
    extraFullTimeEquivalents: (at) => `Extra full-time equivalents in ${at("year")}`,
    savedStaffing: (at) => `Staffing cost to be saved in ${at("year")}`,
    savedFullTimeEquivalents: (at) => `Full-time equivalents to save in ${at("year")}`,
    netEffect: (at) => `Net effect in ${at("year")}`,
    netEffectSum: (at) => `Net effect, ${at("from")}–${at("year")} summed`,
    netEffectPresent: (at) => `Net effect, present value ${at("from")}–${at("year")}`,
    effectStep: (at) => `What one colour of the map spans in ${at("year")}`,
    stateMoney: (at) => `Fresh money from the state in ${at("year")}`,
    mustSave: (at) => `To be covered by saved staffing in ${at("year")}`,
    mustSaveShare: (at) => `Share of staffing growth to save in ${at("year")}`,
    mustSaveStaff: (at) => `Full-time equivalents to save in ${at("year")}`,
    uncovered: (at) => `Uncovered in ${at("year")}`,
    ...municipality.names,
    ...uncertainty.names,
    namedCost: (at) => `${at("category")} in ${at("year")}, ${at("label")}`,
    namedRate: (at) =>
      `Real growth per year ${at("from")}–${at("year")}, ${at("category")}, ${at("label")}`,
    costDifference: (at) => `Difference in ${at("year")}, ${at("category")}`,
    logarithmicMean: (at) => `Logarithmic mean of the two costs, ${at("category")}`,
    growthPart: (at) => `Part of the difference, ${at("category")} ${at("from")}–${at("year")}`,
    growthParts: (at) => `Part of the difference, growth ${at("from")}–${at("year")}`,
    ...ledger.names,
    ...survey.names,
    ...sources.names,
    reportFigure: (at) => at("label"),
  },
  formulas: {
    inPrices: "The amount in the data’s kroner times the price level over that in the data’s year.",
    unitCostInPrices:
      "The expenditure in the data’s kroner times the price level over that in the data’s year.",
    categoryCost: "The cost at the start grows each year by the period’s real growth.",
    categoryChange: "The cost at the end of the period less the cost at its start.",
    total: "The sum of the four categories.",
    namedTotal: "The four categories added up.",
    totalDifference: "The cost in one scenario less the cost in the other.",
    perInhabitantDifference:
      "The cost per inhabitant in the scenario less that in the one of the report’s three that is nearest in total cost.",
    totalGrowth: "The last year’s cost over the first year’s, less 1.",
    growthFactor: "The last year’s cost over the first year’s.",
    perInhabitant:
      "Total cost over the population on 1 January. The first year’s cost is divided by the population at the end of the year, which gives the report’s figure.",
    evenNeed:
      "The need grows by the same rate every year, so that it has grown as assumed in the last.",
    referenceNeed:
      "The need grows along Statistics Norway’s reference path, scaled so that it has grown as assumed in the last year.",
    pathLevelBetween:
      "Between two of the path’s years full-time equivalents grow by the same rate every year. That is our reading: Statistics Norway states only some years.",
    pathGrowth:
      "Full-time equivalents in the last year over those in the first, less 1, rounded to a hundredth of a per cent.",
    staffingCost:
      "The need times the cost at the start, and the real growth of the cost per full-time equivalent.",
    shareOfCare: "The cost of e-health over the cost of staffing in the same year.",
    extraStaffing:
      "The growth in need since the first year, times the cost at the start, with the real growth.",
    extraEhealth: "The year’s cost less the cost at the start.",
    gain: "The full gain times the part that is reached.",
    gains: "The sum of the categories’ gains. Where none is entered it is zero.",
    breakEven: "Extra cost of e-health less other gains, over extra cost of staffing.",
    presentStaffing: "Each year’s amount at its value in the first year, summed.",
    presentEhealth: "Each year’s amount at its value in the first year, summed.",
    presentGains: "Each year’s amount at its value in the first year, summed.",
    breakEvenPresent:
      "Present value of extra e-health less other gains, over the present value of extra staffing.",
    sumStaffing: "Each year’s amount, summed.",
    sumEhealth: "Each year’s amount, summed.",
    sumGains: "Each year’s amount, summed.",
    breakEvenSum: "The sum of extra e-health less other gains, over the sum of extra staffing.",
    extraFullTimeEquivalents:
      "The growth in need since the first year, times the cost at the start, over the expenditure per full-time equivalent.",
    savedStaffing: "The break-even share times the extra cost of staffing.",
    savedFullTimeEquivalents: "The break-even share times the extra full-time equivalents.",
    netEffect: "Saved staffing costs less what e-health costs more, other gains taken off.",
    netEffectSum: "The same, summed over the years.",
    netEffectPresent: "The same, of the present values.",
    effectStep:
      "The effect that is furthest from zero in the map, divided by four and rounded down to m × 10^n: m is 1, 2, 2.5 or 5, and n a whole number. The outermost colour on each side holds what is further out too.",
    stateMoney:
      "The state’s share times the extra cost of e-health. Where e-health becomes cheaper, the state gives nothing.",
    mustSave: "Extra cost of e-health less fresh money from the state and other gains.",
    mustSaveShare: "What is to be covered, over the extra cost of staffing.",
    mustSaveStaff: "The share times the extra full-time equivalents.",
    uncovered:
      "What is to be covered less the part of staffing growth assumed saved. Below zero is more than enough.",
    ...municipality.formulas,
    ...uncertainty.formulas,
    namedCost: "The cost at the start grows each year by the period’s real growth.",
    costDifference: "The cost in one scenario less the cost in the other.",
    logarithmicMean:
      "The difference between the costs over the difference between their logarithms. So the parts sum to the whole difference, in whatever order.",
    growthPart:
      "The mean of the two costs times the number of years and the logarithm of the ratio of the growth factors.",
    growthParts: "The sum of the four categories.",
    ...ledger.formulas,
    ...survey.formulas,
    ...sources.formulas,
  },
};
